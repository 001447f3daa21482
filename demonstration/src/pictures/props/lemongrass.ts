import { ellipse } from "../drawing/ellipse"
import { fill } from "../drawing/fill"
import { line } from "../drawing/line"
import { ground } from "./ground"
import { limb } from "./limb"
import type { Prop } from "./prop"
import { turned } from "./turned"

const stalk = (y: number, lift: number, from: number) =>
  limb(
    [
      [from, y, 19],
      [from + 34, y - 1, 17],
      [from + 110, y - lift * 0.4, 12],
      [from + 200, y - lift * 0.8, 9],
      [from + 268, y - lift, 6],
    ],
    "#b9c57c",
  ) +
  limb(
    [
      [from, y, 18],
      [from + 30, y - 1, 16.5],
      [from + 84, y - lift * 0.3, 12],
    ],
    "#ece8c4",
  ) +
  line(
    `M${from + 12} ${y - 8}C${from + 70} ${y - 10 - lift * 0.2} ${from + 150} ${y - 4 - lift * 0.6} ${from + 250} ${y - lift}M${from + 20} ${y + 8}C${from + 80} ${y + 6 - lift * 0.2} ${from + 150} ${y + 2 - lift * 0.5} ${from + 230} ${y - lift * 0.9}`,
    "#75853e",
    1.8,
    0.5,
  ) +
  fill(turned(ellipse(0, 0, 8, 17), from, y, 0), "#f1e9cf") +
  line(turned(ellipse(0, 0, 4.5, 10), from, y, 0), "#a9a06a", 2, 0.7)

export const lemongrass: Prop = {
  width: 320,
  height: 80,
  draw: (kit) =>
    ground(kit, 0, -6, 140, 26) +
    stalk(-56, 14, -124) +
    stalk(-26, 34, -112) +
    stalk(-8, 2, -136) +
    line("M-4-66c-8 24-8 52 2 74M4-66c-8 24-8 52 2 74", "#8a6a3a", 5) +
    line("M-2-64c-8 24-8 50 2 72", "#d8b77a", 1.6),
}
