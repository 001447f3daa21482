import { ellipse } from "../drawing/ellipse"
import { fill } from "../drawing/fill"
import { line } from "../drawing/line"
import { ground } from "./ground"
import type { Prop } from "./prop"
import { solid } from "./solid"

export const potato: Prop = {
  width: 250,
  height: 116,
  draw: (kit) =>
    ground(kit, -36, -10, 84, 24) +
    solid(
      kit.paint,
      "M-118-52C-120-90-84-112-40-112S44-92 44-56S10-6-38-6S-116-18-118-52z",
      [-118, -112, 162, 106],
      "#c99f63",
    ) +
    fill(
      [
        ...ellipse(-76, -82, 5, 3),
        ...ellipse(-30, -62, 5, 3),
        ...ellipse(4, -88, 4, 2.4),
        ...ellipse(-60, -36, 4, 2.6),
        ...ellipse(14, -48, 4, 3),
      ],
      "#7d5527",
      0.65,
    ) +
    line("M-84-84q8-6 16 0M-38-64q8-6 16 0", "#7d5527", 2, 0.5) +
    ground(kit, 70, 8, 54, 16) +
    fill("M18-14C20-40 48-54 78-52S126-34 122-10S92 18 64 14S16 8 18-14z", "#b88b50") +
    fill(
      "M22-18C24-40 50-52 78-50S120-34 116-14S90 10 66 8S20 2 22-18z",
      kit.paint.linear(
        [20, -50],
        [110, 10],
        [
          [0, "#fbeec6"],
          [1, "#e6cd8e"],
        ],
      ),
    ) +
    line("M34-18c2-14 22-22 44-22s30 10 28 20", "#d9bb74", 2.4, 0.6),
}
