import type { Paint } from "../drawing/paint"
import { round } from "../drawing/round"
import { shade } from "../drawing/shade"

/** A round thing under the lamp; `gloss` 0 is matt, 1 is polished. */
export function ball(paint: Paint, x: number, y: number, rx: number, colour: string, gloss = 0.5, ry = rx): string {
  const body = paint.orb([0.35, 0.32], 0.71, [
    [0, shade(colour, 1.28 + gloss * 0.1)],
    [0.34, shade(colour, 1.05)],
    [0.68, shade(colour, 0.78)],
    [0.92, shade(colour, 0.52)],
    [1, shade(colour, 0.6)],
  ])
  return (
    round(x, y, rx, ry, body) +
    (gloss === 0 ? "" : round(x - rx * 0.36, y - ry * 0.44, rx * 0.2, ry * 0.13, "#ffffff", 0.75 * gloss))
  )
}
