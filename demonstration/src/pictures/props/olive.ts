import { ball } from "./ball"
import { ground } from "./ground"
import { leaf } from "./leaf"
import { limb } from "./limb"
import type { Prop } from "./prop"

export const olive: Prop = {
  width: 340,
  height: 156,
  draw: (kit) =>
    ground(kit, 0, -6, 112, 28) +
    limb(
      [
        [-116, -46, 3],
        [-40, -76, 4],
        [70, -84, 3],
      ],
      "#7a6a48",
    ) +
    (
      [
        [-70, -66, 214],
        [-30, -78, 250],
        [10, -82, -58],
        [46, -84, -20],
        [66, -84, 14],
        [-96, -54, 150],
      ] as const
    )
      .map(([x, y, angle]) => leaf({ x, y, length: 82, width: 22, angle, colour: "#7d9160", veins: 0 }))
      .join("") +
    ball(kit.paint, -62, -24, 32, "#8a9440", 0.7, 25) +
    ball(kit.paint, 6, -34, 33, "#7a8638", 0.7, 26) +
    ball(kit.paint, 70, -18, 31, "#4d3a4a", 0.7, 25) +
    ball(kit.paint, -20, 6, 31, "#939c48", 0.7, 24),
}
