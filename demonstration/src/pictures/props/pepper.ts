import { ball } from "./ball"
import { ground } from "./ground"
import type { Prop } from "./prop"

export const pepper: Prop = {
  width: 250,
  height: 70,
  draw: (kit) => {
    const rows = [
      { y: 8, from: -88, count: 8 },
      { y: -8, from: -74, count: 7 },
      { y: -24, from: -58, count: 6 },
      { y: -40, from: -42, count: 4 },
      { y: -54, from: -20, count: 2 },
    ]
    const corns = [...rows]
      .reverse()
      .flatMap(({ y, from, count }) =>
        Array.from({ length: count }, (_, index) =>
          ball(
            kit.paint,
            from + index * 23 + kit.random.between(-4, 4),
            y + kit.random.between(-4, 4),
            kit.random.between(11, 14),
            kit.random.pick(["#4a3c33", "#3a2f2a", "#5a4838"]),
            0.35,
          ),
        ),
      )
    return (
      ground(kit, 0, 2, 98, 30) +
      corns.join("") +
      ball(kit.paint, 108, 16, 11, "#4a3c33", 0.35) +
      ball(kit.paint, -110, 12, 12, "#3a2f2a", 0.35)
    )
  },
}
