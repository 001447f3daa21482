import { ellipse } from "../drawing/ellipse"
import { fill } from "../drawing/fill"
import { line } from "../drawing/line"
import { ground } from "./ground"
import { limb } from "./limb"
import type { Prop } from "./prop"

export const squid: Prop = {
  width: 330,
  height: 98,
  draw: (kit) =>
    ground(kit, 0, -6, 138, 28) +
    limb(
      [
        [44, -62, 9],
        [90, -84, 6],
        [130, -74, 4],
        [150, -88, 2],
      ],
      "#d8b3b6",
    ) +
    limb(
      [
        [48, -52, 10],
        [100, -54, 7],
        [132, -44, 5],
        [158, -56, 2],
      ],
      "#dcb8ba",
    ) +
    limb(
      [
        [46, -42, 10],
        [92, -24, 7],
        [120, -10, 5],
        [152, -16, 2],
      ],
      "#d8b0b4",
    ) +
    limb(
      [
        [40, -36, 9],
        [72, -8, 6],
        [96, 8, 4],
        [122, 6, 2],
      ],
      "#d2a9ae",
    ) +
    fill(
      "M-146-52C-124-96-92-104-66-90L-70-18C-96-4-128-10-146-52z",
      kit.paint.linear(
        [-110, -98],
        [-100, -8],
        [
          [0, "#f1d9d8"],
          [1, "#b98c95"],
        ],
      ),
    ) +
    limb(
      [
        [-148, -52, 4],
        [-96, -54, 24],
        [-30, -54, 37],
        [20, -54, 36],
        [34, -52, 30],
      ],
      "#e6cfce",
      0.4,
    ) +
    limb(
      [
        [26, -52, 26],
        [50, -50, 24],
        [62, -50, 14],
      ],
      "#dcbcbe",
    ) +
    fill(
      Array.from({ length: 44 }, () =>
        ellipse(kit.random.between(-120, 26), -56 + kit.random.between(-28, 22), kit.random.between(1, 2.6)),
      ).flat(),
      "#9a4f62",
      0.5,
    ) +
    line("M30-86c8 20 8 46 0 66", "#a67681", 3, 0.5) +
    fill(ellipse(46, -58, 9, 8), "#f7efe6") +
    fill(ellipse(46, -58, 5.5), "#20191d"),
}
