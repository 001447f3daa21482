import { fill } from "../drawing/fill"
import { mix } from "../drawing/mix"
import { toOklab } from "../drawing/oklab"
import type { Paint } from "../drawing/paint"
import { shade } from "../drawing/shade"
import type { View } from "../drawing/view"
import { panelOutline } from "./panel-outline"
import type { Surface } from "./surface"

/** The body of a bag or tube in its own colour, rounded from left to right. Pale films take less shade, or they look dirty. */
export function panelBody(paint: Paint, surface: Surface, view: View, colour: string, table: string): string {
  const depth = toOklab(colour)[0] > 0.85 ? 0.55 : 1
  const dim = (light: number): string => shade(colour, 1 - (1 - light) * depth)
  const across = paint.linear(view(...surface(-1, 0.4)), view(...surface(1, 0.4)), [
    [0, dim(0.82)],
    [0.1, dim(1.02)],
    [0.3, dim(1.17)],
    [0.5, colour],
    [0.78, dim(0.8)],
    [0.93, dim(0.67)],
    [1, mix(dim(0.74), table, 0.18)],
  ])
  return fill(panelOutline(surface, view), across)
}
