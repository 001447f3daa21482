import { ellipse } from "../drawing/ellipse"
import { fill } from "../drawing/fill"
import { line } from "../drawing/line"
import { ground } from "./ground"
import { limb } from "./limb"
import type { Prop } from "./prop"
import { turned } from "./turned"

export const cassava: Prop = {
  width: 300,
  height: 102,
  draw: (kit) =>
    ground(kit, 0, -6, 130, 26) +
    limb(
      [
        [96, -58, 34],
        [40, -62, 38],
        [-30, -56, 32],
        [-90, -44, 20],
        [-140, -36, 4],
      ],
      "#7a5236",
    ) +
    line(
      "M70-90c10 14 12 40 4 58M34-98c8 18 10 46 2 66M-8-92c8 18 8 40 2 56M-52-78c6 14 6 28 2 40",
      "#4a2e1c",
      2.4,
      0.5,
    ) +
    fill(turned(ellipse(0, 0, 17, 33), 100, -58, 0.05), "#d9c3a2") +
    fill(
      turned(ellipse(0, 0, 14, 28), 102, -58, 0.05),
      kit.paint.linear(
        [90, -80],
        [116, -34],
        [
          [0, "#fffaf0"],
          [1, "#e6d8bf"],
        ],
      ),
    ) +
    line("M102-60v4", "#b9a27c", 3) +
    ground(kit, 20, 14, 62, 16) +
    limb(
      [
        [-36, -10, 25],
        [20, -12, 27],
        [64, -8, 25],
      ],
      "#efe3cc",
    ) +
    fill(turned(ellipse(0, 0, 13, 25), 66, -8, 0.04), "#fffaf0") +
    line("M66-10v4", "#c9b48c", 3),
}
