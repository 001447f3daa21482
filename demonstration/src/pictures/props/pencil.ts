import { fill } from "../drawing/fill"
import { line } from "../drawing/line"
import type { Point } from "../drawing/point"
import { polygon } from "../drawing/polygon"
import { shade } from "../drawing/shade"
import { groundAlong } from "./ground-along"
import type { Prop, PropKit } from "./prop"

function lying(kit: PropKit, from: Point, to: Point, colour: string): string {
  const half = 12
  const [alongX, alongY] = [to[0] - from[0], to[1] - from[1]]
  const length = Math.hypot(alongX, alongY)
  const at = (along: number, aside: number): Point => [
    from[0] + (alongX * along - alongY * aside) / length,
    from[1] + (alongY * along + alongX * aside) / length,
  ]
  const stripe = (low: number, high: number, start: number, end: number, tone: string) =>
    fill(polygon([at(start, low), at(end, low), at(end, high), at(start, high)]), tone)
  const body = length - 46
  return (
    groundAlong(kit, from, to, half) +
    stripe(-half, -half * 0.3, 26, body, shade(colour, 1.26)) +
    stripe(-half * 0.3, half * 0.42, 26, body, colour) +
    stripe(half * 0.42, half, 26, body, shade(colour, 0.62)) +
    fill(
      [
        ["M", ...at(body - 4, -half)],
        ["C", ...at(body + 8, -half * 0.7), ...at(body, -half * 0.4), ...at(body - 2, -half * 0.3)],
        ["C", ...at(body + 8, 0), ...at(body + 2, half * 0.3), ...at(body - 2, half * 0.42)],
        ["C", ...at(body + 6, half * 0.6), ...at(body + 4, half * 0.9), ...at(body - 4, half)],
        ["L", ...at(length, 0)],
        ["Z"],
      ],
      kit.paint.linear(at(body, -half), at(body, half), [
        [0, "#f6dfb4"],
        [0.6, "#dcb580"],
        [1, "#a87c48"],
      ]),
    ) +
    fill(polygon([at(length - 15, -4), at(length, 0), at(length - 15, 4)]), "#2a2725") +
    stripe(-half, half, 8, 28, "#b9b4aa") +
    stripe(-half, -half * 0.3, 8, 28, "#e9e5dc") +
    line(
      [
        ["M", ...at(14, -half)],
        ["L", ...at(14, half)],
        ["M", ...at(21, -half)],
        ["L", ...at(21, half)],
      ],
      "#7d786e",
      2,
      0.6,
    ) +
    fill([["M", ...at(8, -half)], ["C", ...at(-12, -half), ...at(-12, half), ...at(8, half)], ["Z"]], "#d98a84")
  )
}

export const pencil: Prop = {
  width: 310,
  height: 84,
  draw: (kit) =>
    lying(kit, [146, -64], [-124, -38], "#e0ab3c") +
    lying(kit, [-128, 8], [142, -22], kit.deep) +
    fill(
      "M-60 24c10-12 30-10 34 2c-8-4-16-2-20 6c-6 2-12-2-14-8zM-20 30c8-8 22-8 26 0c-8 0-12 4-14 8c-6 0-12-4-12-8z",
      "#e3c08c",
    ),
}
