import { ellipse } from "../drawing/ellipse"
import { fill } from "../drawing/fill"
import { ball } from "./ball"
import { ground } from "./ground"
import { leaf } from "./leaf"
import type { Prop } from "./prop"

export const guava: Prop = {
  width: 270,
  height: 164,
  draw: (kit) => {
    const seeds = Array.from({ length: 26 }, () => {
      const [turn, reach] = [kit.random.between(0, Math.PI * 2), kit.random.between(10, 30)]
      return ellipse(72 + Math.cos(turn) * reach, -34 + Math.sin(turn) * reach * 0.8, 3, 2.2)
    }).flat()
    return (
      ground(kit, -44, -8, 78, 24) +
      leaf({ x: -50, y: -134, length: 116, width: 50, angle: -10, colour: "#4f8a3c" }) +
      ball(kit.paint, -50, -70, 72, "#a9c25c", 0.4, 68) +
      fill("M-64-132l8-10l8 8l10-8l4 12c-10 6-22 6-30-2z", "#6f7d34") +
      ground(kit, 74, 12, 62, 16) +
      fill(ellipse(76, -28, 60, 50), "#7f9a40") +
      fill(ellipse(72, -34, 58, 48), "#d7e0a4") +
      fill(
        ellipse(72, -34, 52, 42),
        kit.paint.radial([62, -44], 60, [
          [0, "#f2a0a0"],
          [0.6, "#e8777c"],
          [1, "#dd6a72"],
        ]),
      ) +
      fill(ellipse(72, -34, 32, 25), "#f6b9b4", 0.8) +
      fill(seeds, "#f7ecd0")
    )
  },
}
