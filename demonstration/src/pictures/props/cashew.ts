import { ground } from "./ground"
import { limb } from "./limb"
import type { Prop } from "./prop"

export const cashew: Prop = {
  width: 210,
  height: 84,
  draw: (kit) =>
    ground(kit, -40, -12, 54, 16) +
    limb(
      [
        [-96, -34, 15],
        [-84, -58, 22],
        [-54, -66, 25],
        [-24, -50, 21],
        [-18, -30, 14],
      ],
      "#ecd3a2",
      0.4,
    ) +
    ground(kit, 56, -4, 54, 16) +
    limb(
      [
        [8, -22, 14],
        [20, -46, 22],
        [52, -56, 25],
        [84, -40, 22],
        [92, -16, 15],
      ],
      "#f0d9ac",
      0.4,
    ) +
    ground(kit, -6, 14, 56, 14) +
    limb(
      [
        [-66, -10, 14],
        [-44, 4, 21],
        [-10, 6, 24],
        [24, -6, 21],
        [36, -26, 14],
      ],
      "#eed6a6",
      0.4,
    ),
}
