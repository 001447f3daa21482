import { ellipse } from "../drawing/ellipse"
import { fill } from "../drawing/fill"
import { line } from "../drawing/line"
import { ground } from "./ground"
import { groundAlong } from "./ground-along"
import { limb } from "./limb"
import type { Prop } from "./prop"
import { solid } from "./solid"

export const canting: Prop = {
  width: 330,
  height: 104,
  draw: (kit) =>
    groundAlong(kit, [-50, -34], [150, -86], 15) +
    ground(kit, -92, 4, 60, 16) +
    limb(
      [
        [-54, -40, 9],
        [-20, -50, 12],
        [60, -70, 13],
        [130, -88, 12],
        [154, -94, 8],
      ],
      "#a86f3c",
      0.35,
    ) +
    limb(
      [
        [-78, -34, 7],
        [-56, -40, 9],
        [-40, -44, 10],
      ],
      "#8a5a2a",
    ) +
    solid(kit.paint, "M-130-46C-134-14-116 2-98 2S-62-14-66-46z", [-132, -46, 66, 48], "#b8713a") +
    line("M-126-30c14 8 42 8 56 0", "#e3a468", 2, 0.6) +
    limb(
      [
        [-126, -18, 6],
        [-146, -10, 5],
        [-158, 6, 4],
        [-162, 14, 2.5],
      ],
      "#a8622e",
      0.4,
    ) +
    fill(ellipse(-98, -46, 32, 11), "#d99a5c") +
    fill(ellipse(-98, -44, 27, 8.5), "#4a2a12") +
    fill(ellipse(-102, -44, 18, 5), "#8f5a20", 0.8),
}
