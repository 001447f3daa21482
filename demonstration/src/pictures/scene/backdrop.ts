import { fill } from "../drawing/fill"
import type { Paint } from "../drawing/paint"
import { rectangle } from "../drawing/rectangle"
import { shade } from "../drawing/shade"
import { spot } from "./spot"
import type { Tint } from "./tints"

const whole = rectangle(0, 0, 1200, 1200)
const edge = 716

/** Wall and table in the light of a window at the left. The edge is a soft sweep or the line of a table. */
export function backdrop(paint: Paint, tint: Tint, style: "sweep" | "table"): string {
  const { wall, table, shadow } = tint
  const sweep = paint.linear(
    [0, 0],
    [0, 1200],
    [
      [0, shade(wall, 0.97)],
      [0.4, shade(wall, 1.05)],
      [0.56, wall],
      [0.66, table],
      [0.78, shade(table, 1.14)],
      [1, table],
    ],
  )
  const ground =
    style === "sweep"
      ? fill(whole, sweep)
      : fill(
          rectangle(0, 0, 1200, edge),
          paint.linear(
            [0, 0],
            [0, edge],
            [
              [0, shade(wall, 0.97)],
              [0.7, shade(wall, 1.06)],
              [1, shade(wall, 0.99)],
            ],
          ),
        ) +
        fill(
          rectangle(0, edge, 1200, 1200 - edge),
          paint.linear(
            [0, edge],
            [0, 1200],
            [
              [0, table],
              [0.3, shade(table, 1.16)],
              [1, table],
            ],
          ),
        ) +
        fill(
          rectangle(0, edge - 30, 1200, 30),
          paint.linear(
            [0, edge - 30],
            [0, edge],
            [
              [0, shadow, 0],
              [1, shadow, 0.12],
            ],
          ),
        ) +
        fill(rectangle(0, edge, 1200, 3), shade(table, 1.5), 0.6)
  const across = paint.linear(
    [0, 0],
    [1200, 0],
    [
      [0, shade(wall, 1.6), 0.42],
      [0.45, shade(wall, 1.6), 0],
      [0.55, shadow, 0],
      [1, shadow, 0.13],
    ],
  )
  return ground + fill(whole, across) + spot(paint, 330, 430, 520, 460, shade(wall, 1.75), 0.5)
}
