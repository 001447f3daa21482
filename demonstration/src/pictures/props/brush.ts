import { fill } from "../drawing/fill"
import { line } from "../drawing/line"
import { groundAlong } from "./ground-along"
import { limb } from "./limb"
import type { Prop } from "./prop"

export const brush: Prop = {
  width: 310,
  height: 90,
  draw: (kit) =>
    groundAlong(kit, [-140, 0], [150, -66], 13) +
    limb(
      [
        [-36, -32, 11],
        [0, -38, 13],
        [70, -52, 10],
        [130, -66, 6],
        [152, -70, 3],
      ],
      kit.deep,
      0.5,
    ) +
    limb(
      [
        [-82, -22, 12],
        [-60, -27, 12.5],
        [-34, -32, 11.5],
      ],
      "#c9a45c",
      0.8,
    ) +
    line("M-70-36l4 22M-58-38l4 22", "#8a6a2c", 2, 0.6) +
    limb(
      [
        [-80, -22, 12],
        [-104, -16, 14],
        [-130, -8, 8],
        [-146, 0, 1.5],
      ],
      "#5b4030",
    ) +
    fill("M-120-14C-136-8-146-2-150 4C-138 4-122 2-112-2z", kit.accent, 0.9) +
    line("M-86-26C-106-22-124-14-140-4M-84-16C-104-10-122-4-138 0", "#2f1f16", 1.8, 0.5),
}
