import { ellipse } from "../drawing/ellipse"
import { fill } from "../drawing/fill"
import { ball } from "./ball"
import { ground } from "./ground"
import { limb } from "./limb"
import type { Prop } from "./prop"

const beans = [
  [-72, -34],
  [-32, -46],
  [10, -38],
  [-94, -8],
  [-52, -14],
  [-10, -12],
  [30, -16],
  [-70, 12],
  [-26, 14],
  [14, 14],
  [66, 10],
] as const

export const soybean: Prop = {
  width: 250,
  height: 96,
  draw: (kit) =>
    ground(kit, -20, -2, 96, 28) +
    ground(kit, 72, -30, 50, 14) +
    limb(
      [
        [16, -68, 5],
        [36, -66, 15],
        [52, -58, 13],
        [70, -56, 17],
        [88, -48, 13],
        [104, -44, 14],
        [122, -32, 4],
      ],
      "#7fa648",
      0.3,
    ) +
    beans
      .map(
        ([x, y]) => ball(kit.paint, x, y, 20, "#dcc07a", 0.4, 18) + fill(ellipse(x + 7, y + 4, 4, 2.4), "#8a6a34", 0.7),
      )
      .join(""),
}
