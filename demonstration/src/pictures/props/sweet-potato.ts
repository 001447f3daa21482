import { ellipse } from "../drawing/ellipse"
import { fill } from "../drawing/fill"
import { line } from "../drawing/line"
import { ground } from "./ground"
import { limb } from "./limb"
import type { Prop } from "./prop"
import { turned } from "./turned"

export const sweetPotato: Prop = {
  width: 270,
  height: 110,
  draw: (kit) =>
    ground(kit, -4, -6, 124, 26) +
    limb(
      [
        [-132, -38, 4],
        [-92, -50, 26],
        [-30, -62, 42],
        [40, -58, 40],
        [84, -50, 30],
      ],
      "#9c4a5c",
    ) +
    line(
      "M-80-62c10 10 18 12 28 10M-20-88c8 8 18 10 28 8M-40-34c10 6 20 6 28 2M28-80c6 6 12 8 20 6",
      "#5f2434",
      2.4,
      0.5,
    ) +
    fill(turned(ellipse(0, 0, 17, 31), 86, -50, 0.12), "#7f3447") +
    fill(
      turned(ellipse(0, 0, 14, 27), 88, -50, 0.12),
      kit.paint.linear(
        [76, -74],
        [102, -26],
        [
          [0, "#f6b45f"],
          [1, "#de8a35"],
        ],
      ),
    ) +
    ground(kit, 46, 14, 50, 14) +
    fill(ellipse(40, 4, 46, 21), "#8a3b4e") +
    fill(
      ellipse(40, -2, 44, 20),
      kit.paint.linear(
        [0, -20],
        [84, 16],
        [
          [0, "#f9bf6d"],
          [1, "#e2913c"],
        ],
      ),
    ) +
    line("M14-2a26 10 0 1 0 52 0a26 10 0 1 0-52 0z", "#c9752a", 2.4, 0.5),
}
