import { line } from "../drawing/line"
import { ball } from "./ball"
import { ground } from "./ground"
import { limb } from "./limb"
import type { Prop } from "./prop"

export const peanut: Prop = {
  width: 230,
  height: 96,
  draw: (kit) =>
    ground(kit, -10, -14, 92, 22) +
    limb(
      [
        [-96, -52, 12],
        [-74, -54, 30],
        [-40, -50, 22],
        [-6, -44, 31],
        [18, -40, 12],
      ],
      "#d0a368",
    ) +
    line(
      "M-92-66c20 6 40 8 60 4s34-8 44-2M-96-52c24 8 44 10 62 6s38-6 48 0M-90-38c18 8 36 10 54 8s30-4 40-2M-74-82c-6 18-6 38 0 56M-8-74c-8 18-8 40 0 58",
      "#93683a",
      2,
      0.5,
    ) +
    ground(kit, 50, 4, 62, 16) +
    limb(
      [
        [0, -8, 10],
        [20, -18, 27],
        [50, -26, 20],
        [84, -36, 28],
        [104, -44, 10],
      ],
      "#dab074",
    ) +
    line(
      "M4-20c18 0 34-8 50-16s32-16 44-22M6-8c20 2 38-6 56-14s30-14 42-20M14-46c4 16 10 32 20 42M66-64c2 18 10 36 22 46",
      "#9c7040",
      2,
      0.5,
    ) +
    ground(kit, -58, 14, 30, 10) +
    ball(kit.paint, -72, -2, 24, "#b4613c", 0.4, 17) +
    ball(kit.paint, -28, 8, 22, "#bb6941", 0.4, 15),
}
