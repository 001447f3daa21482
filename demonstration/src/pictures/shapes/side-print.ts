import { mix } from "../drawing/mix"
import { rectangle } from "../drawing/rectangle"
import { area } from "../label/area"
import type { LabelInk } from "../label/label-ink"
import type { Layer } from "../label/layer"
import { patternArea } from "../label/pattern-area"

const lines = [0.68, 0.6, 0.66, 0.5, 0.64, 0.68, 0.36]
const bars = [3, 2, 5, 2, 3, 6, 2, 4, 2, 3, 5, 2]

/** The narrow side of a carton: a strip of the pattern, the flavour, lines that stand for the small print, a bar code. */
export function sidePrint(ink: LabelInk, width: number, height: number): Layer[] {
  const unit = (width * 0.6) / bars.reduce((sum, bar) => sum + bar + 3, 0)
  const small = mix(ink.deep, ink.light, 0.55)
  return [
    area(rectangle(0, 0, width, height), ink.deep),
    patternArea(
      ink,
      { x: 0, y: 0, width, height: height * 0.3 },
      [ink.deep, mix(ink.deep, ink.light, 0.8)],
      width * 0.75,
    ),
    area(rectangle(0, height * 0.3, width, height * 0.035), ink.accent),
    ...lines.map((share, index) =>
      area(rectangle(width * 0.16, height * (0.42 + index * 0.036), width * share, height * 0.009), small),
    ),
    area(rectangle(width * 0.14, height * 0.76, width * 0.72, height * 0.14), ink.paper),
    ...bars.map((bar, index) => {
      const before = bars.slice(0, index).reduce((sum, other) => sum + other + 3, 0)
      return area(rectangle(width * 0.2 + before * unit, height * 0.78, bar * unit, height * 0.1), "#26221d")
    }),
  ]
}
