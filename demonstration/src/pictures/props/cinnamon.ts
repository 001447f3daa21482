import { ellipse } from "../drawing/ellipse"
import { fill } from "../drawing/fill"
import { line } from "../drawing/line"
import type { Point } from "../drawing/point"
import { polygon } from "../drawing/polygon"
import { shade } from "../drawing/shade"
import { ground } from "./ground"
import type { Prop, PropKit } from "./prop"
import { turned } from "./turned"

const bark = "#9c5a2c"

function quill({ paint }: PropKit, from: Point, to: Point, half: number): string {
  const [alongX, alongY] = [to[0] - from[0], to[1] - from[1]]
  const length = Math.hypot(alongX, alongY)
  const [nx, ny] = [-alongY / length, alongX / length]
  const at = (along: number, aside: number): Point => [
    from[0] + alongX * along + nx * aside,
    from[1] + alongY * along + ny * aside,
  ]
  const turn = Math.atan2(alongY, alongX)
  const scroll = (x: number, y: number) =>
    line(
      turned(
        [
          ["M", -3, -half * 0.9],
          ["C", 7, -half * 0.4, 7, half * 0.6, 0, half * 0.75],
          ["C", -7, half * 0.8, -7, -half * 0.3, -1, -half * 0.35],
          ["C", 4, -half * 0.3, 3, half * 0.3, 0, half * 0.3],
        ],
        x,
        y,
        turn,
      ),
      shade(bark, 1.5),
      2.4,
    )
  return (
    fill(
      [...polygon([at(0, -half), at(1, -half), at(1, half), at(0, half)])],
      paint.linear(at(0.5, -half), at(0.5, half), [
        [0, shade(bark, 1.16)],
        [0.25, shade(bark, 1.32)],
        [0.55, shade(bark, 0.94)],
        [1, shade(bark, 0.5)],
      ]),
    ) +
    line(
      [
        ["M", ...at(0.04, half * 0.2)],
        ["C", ...at(0.3, half * 0.3), ...at(0.7, half * 0.05), ...at(0.97, half * 0.16)],
      ],
      shade(bark, 0.4),
      3,
      0.7,
    ) +
    line(
      [
        ["M", ...at(0.1, -half * 0.4)],
        ["L", ...at(0.44, -half * 0.36)],
        ["M", ...at(0.56, half * 0.6)],
        ["L", ...at(0.9, half * 0.62)],
      ],
      shade(bark, 0.6),
      1.6,
      0.5,
    ) +
    fill(turned(ellipse(0, 0, 7.5, half), to[0], to[1], turn), shade(bark, 0.44)) +
    scroll(to[0], to[1])
  )
}

export const cinnamon: Prop = {
  width: 270,
  height: 96,
  draw: (kit) =>
    ground(kit, 0, -6, 124, 26) +
    quill(kit, [-116, -62], [104, -50], 17) +
    quill(kit, [-124, -24], [96, -4], 18) +
    quill(kit, [-96, -66], [116, -30], 17) +
    line("M-16-80c-10 20-12 50-2 74M-6-80c-10 20-12 50-2 74", "#caa56a", 5) +
    line("M-12-44c-18-18-34-14-36-4s18 12 36 4c16-12 34-10 34 0s-18 10-34 2", "#caa56a", 4.5),
}
