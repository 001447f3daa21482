import { mix } from "../drawing/mix"
import { toOklab } from "../drawing/oklab"
import { shade } from "../drawing/shade"
import type { ClothTone } from "./motif"

/** The four tones of a cloth from its one colour: light cloth is dyed dark, dark cloth keeps its figures light. */
export function dye(colour: string): Record<ClothTone, string> {
  const [lightness] = toOklab(colour)
  return lightness > 0.66
    ? {
        ground: colour,
        figure: mix(shade(colour, 0.42), "#4a2a18", 0.5),
        soft: mix(shade(colour, 0.7), "#9a6a3c", 0.35),
        dark: shade(colour, 0.52),
      }
    : {
        ground: colour,
        figure: mix(colour, "#f6e7c8", 0.84),
        soft: mix(colour, "#d9a45a", 0.5),
        dark: shade(colour, 0.66),
      }
}
