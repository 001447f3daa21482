import { mix } from "../drawing/mix"
import type { LabelInk } from "./label-ink"
import type { TextInks } from "./text-block"

/** The cooperative's deep colour on paper, the flavour in the rule between. */
export function onPaper({ deep, paper, accent }: LabelInk): TextInks {
  return { word: deep, small: mix(deep, paper, 0.12), rule: accent }
}
