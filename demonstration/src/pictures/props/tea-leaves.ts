import { fill } from "../drawing/fill"
import { taper } from "../drawing/taper"
import { ground } from "./ground"
import { leaf } from "./leaf"
import { limb } from "./limb"
import type { Prop } from "./prop"

export const teaLeaves: Prop = {
  width: 270,
  height: 100,
  draw: (kit) => {
    const curls = Array.from({ length: 32 }, (_, index) => {
      const across = kit.random.between(-1, 1)
      const [x, y] = [-40 + across * 78, kit.random.between(-44 * (1 - across * across), 14)]
      const turn = kit.random.between(0, Math.PI)
      const [cos, sin] = [Math.cos(turn), Math.sin(turn) * 0.6]
      return fill(
        taper([
          [x - 17 * cos, y - 17 * sin, 1.5],
          [x - 4 * sin, y + 5, 4.4],
          [x + 17 * cos, y + 17 * sin, 1.5],
        ]),
        ["#33291f", "#4a3a28", "#5d4b32", "#2a2219"][index % 4] ?? "#33291f",
      )
    }).join("")
    return (
      ground(kit, -30, 4, 96, 26) +
      curls +
      ground(kit, 66, -8, 56, 16) +
      limb(
        [
          [20, 2, 3],
          [50, -22, 3.5],
          [76, -46, 3],
        ],
        "#7c8f3f",
      ) +
      leaf({ x: 44, y: -18, length: 84, width: 40, angle: 6, colour: "#5d8f3a" }) +
      leaf({ x: 52, y: -26, length: 78, width: 36, angle: -112, colour: "#4f8436" }) +
      leaf({ x: 76, y: -44, length: 66, width: 26, angle: -54, colour: "#86b24c" }) +
      leaf({ x: 76, y: -44, length: 46, width: 14, angle: -78, colour: "#a8c865", veins: 0 })
    )
  },
}
