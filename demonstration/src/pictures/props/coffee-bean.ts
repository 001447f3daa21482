import { ellipse } from "../drawing/ellipse"
import { fill } from "../drawing/fill"
import { line } from "../drawing/line"
import { shade } from "../drawing/shade"
import type { PropKit } from "./prop"
import { turned } from "./turned"

/** One roasted bean, its seam up. */
export function coffeeBean(
  { paint }: PropKit,
  x: number,
  y: number,
  turn: number,
  size = 1,
  colour = "#5a3420",
): string {
  const seam = turned(
    [
      ["M", -21, 1],
      ["C", -8, -7, 6, 7, 21, -1],
    ],
    x,
    y,
    turn,
    size,
  )
  return (
    fill(
      turned(ellipse(0, 0, 25, 17), x, y, turn, size),
      paint.orb([0.36, 0.34], 0.66, [
        [0, shade(colour, 1.5)],
        [0.35, shade(colour, 1.08)],
        [0.75, shade(colour, 0.66)],
        [1, shade(colour, 0.45)],
      ]),
    ) +
    line(seam, shade(colour, 0.34), 4 * size) +
    line(
      turned(
        [
          ["M", -19, 3.5],
          ["C", -8, -4, 6, 10, 19, 2],
        ],
        x,
        y,
        turn,
        size,
      ),
      shade(colour, 1.45),
      1.5 * size,
      0.5,
    )
  )
}
