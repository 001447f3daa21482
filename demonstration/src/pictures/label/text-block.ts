import type { Box } from "../drawing/box"
import { rectangle } from "../drawing/rectangle"
import { translate } from "../drawing/translate"
import { fitText } from "./fit-text"
import type { LabelInk } from "./label-ink"
import type { Layer } from "./layer"

export type TextInks = { word: string; small: string; rule: string }

/** Below this height of the box the brand would be too small to read and is left out. */
const brandFrom = 130

/** Brand, word and note under each other in the middle of a box; the word takes what the others leave. */
export function textBlock(ink: LabelInk, box: Box, inks: TextInks, align: "start" | "middle" = "middle"): Layer[] {
  const small = Math.max(box.height * 0.075, 13)
  const gap = box.height * 0.085
  const rule = Math.max(4, box.height * 0.016)
  const brand =
    box.height < brandFrom
      ? undefined
      : fitText(
          ink.brand.toUpperCase(),
          { ...box, height: small },
          { weight: 700, size: small * 1.34, tracking: 0.09, align },
        )
  const note =
    ink.note === ""
      ? undefined
      : fitText(ink.note, { ...box, height: small * 1.3 }, { weight: 700, size: small * 1.75, tracking: 0.02, align })
  const above = brand === undefined ? 0 : brand.height + gap
  const below = rule + (note === undefined ? 0 : gap * 0.8 + note.height)
  const word = fitText(
    ink.word,
    { ...box, height: box.height - above - below - gap * 1.3 },
    { weight: 800, size: box.height * 0.44, align, lines: 2 },
  )
  const drop = Math.max(gap * 0.9, word.below + gap * 0.35)
  const top = box.y + Math.max(0, (box.height - above - word.height - drop - below) / 2)
  const ruleTop = top + above + word.height + drop
  const ruleWidth = Math.min(box.width * 0.24, 90)
  const ruleLeft = align === "start" ? box.x : box.x + (box.width - ruleWidth) / 2
  const text = (fitted: typeof word | undefined, colour: string, at: number): Layer[] =>
    fitted === undefined ? [] : [{ kind: "text", path: translate(fitted.path, 0, at - box.y), colour }]
  return [
    ...text(brand, inks.small, top),
    ...text(word, inks.word, top + above),
    { kind: "area", path: rectangle(ruleLeft, ruleTop, ruleWidth, rule, rule / 2), colour: inks.rule },
    ...text(note, inks.small, ruleTop + rule + gap * 0.8),
  ]
}
