import { ellipse } from "../drawing/ellipse"
import { fill } from "../drawing/fill"
import { line } from "../drawing/line"
import { createView } from "../drawing/view"
import { createLathe } from "../shapes/lathe"
import { roundLight } from "../shapes/round-light"
import { roundedProfile } from "../shapes/rounded-profile"
import { ground } from "./ground"
import { limb } from "./limb"
import type { Prop } from "./prop"
import { turned } from "./turned"

export const wood: Prop = {
  width: 260,
  height: 120,
  draw: (kit) => {
    const { paint, tint } = kit
    const slice = createLathe(
      createView({ foot: [30, 8], pitch: 32 }),
      roundedProfile([
        [84, 0],
        [86, 4, 3],
        [86, 26, 4],
        [80, 28],
      ]),
    )
    const top = slice.ring(28, 80)
    const rings = [0.86, 0.7, 0.54, 0.38, 0.22, 0.1]
      .map((share, index) =>
        line(
          ellipse(top.x - 6 * (1 - share), top.y, top.rx * share, top.ry * share),
          index % 2 === 0 ? "#9c6b3a" : "#b98550",
          2.4,
          0.6,
        ),
      )
      .join("")
    return (
      ground(kit, -50, -22, 84, 22) +
      limb(
        [
          [-120, -44, 27],
          [-70, -54, 28],
          [0, -66, 27],
          [46, -74, 26],
        ],
        "#7a5334",
      ) +
      line("M-100-62c30-8 70-14 120-24M-96-40c30-8 70-16 120-26M-90-26c30-6 60-12 100-20", "#4a2f1a", 2.6, 0.5) +
      fill(turned(ellipse(0, 0, 12, 26), 48, -74, -0.16), "#dcb37a") +
      line(turned(ellipse(0, 0, 7, 16), 48, -74, -0.16), "#9c6b3a", 2.4, 0.6) +
      ground(kit, 34, 6, 88, 40) +
      fill(slice.outline, paint.linear(...slice.span, roundLight("#6b4628", "matt", tint.table))) +
      fill(
        slice.disc(28, 81),
        paint.linear(
          [top.x - top.rx, top.y - top.ry],
          [top.x + top.rx, top.y + top.ry],
          [
            [0, "#f0cf9a"],
            [0.5, "#dcb27a"],
            [1, "#bd8c52"],
          ],
        ),
      ) +
      rings +
      line(`M${top.x} ${top.y}l30 16M${top.x} ${top.y}l-34 6`, "#8a5a2c", 2.4, 0.5)
    )
  },
}
