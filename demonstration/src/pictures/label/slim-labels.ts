import { readable } from "../drawing/readable"
import { rectangle } from "../drawing/rectangle"
import { translate } from "../drawing/translate"
import { area } from "./area"
import { fitText } from "./fit-text"
import type { Layout } from "./layout"
import { patternArea } from "./pattern-area"

/** The word between two ends of pattern, for paper bands. */
const banded =
  (dark: boolean): Layout =>
  (ink, width, height) => {
    const end = Math.min(width * 0.15, height)
    const [ground, word] = dark ? [ink.deep, ink.paper] : [ink.paper, ink.deep]
    const small = dark ? readable(ink.deep, [ink.light, ink.paper]) : ink.deep
    const box = { x: end + width * 0.04, y: 0, width: width * 0.92 - 2 * end, height: height * 0.5 }
    const line = fitText(ink.word, box, { weight: 800, size: height * 0.62 })
    const note = fitText(
      ink.note === "" ? ink.brand : ink.note,
      { ...box, height: height * 0.16 },
      { weight: 700, size: height * 0.24 },
    )
    const gap = height * 0.13
    const top = (height - line.height - gap - note.height) / 2
    return [
      area(rectangle(0, 0, width, height), ground),
      patternArea(ink, { x: 0, y: 0, width: end, height }, [ink.deep, ink.light], height / 2),
      patternArea(ink, { x: width - end, y: 0, width: end, height }, [ink.deep, ink.light], height / 2),
      area(rectangle(end, 0, 5, height), ink.accent),
      area(rectangle(width - end - 5, 0, 5, height), ink.accent),
      { kind: "text", path: translate(line.path, 0, top), colour: word },
      { kind: "text", path: translate(note.path, 0, top + line.height + gap), colour: small },
    ]
  }

/** For bands more than three times as long as high. */
export const slimLabels: readonly [Layout, ...Layout[]] = [banded(false), banded(true)]
