import { line } from "../drawing/line"
import { ball } from "./ball"
import { ground } from "./ground"
import type { Prop } from "./prop"

const nuts = [
  [-50, -44, 34],
  [20, -52, 35],
  [84, -26, 32],
  [-86, -6, 32],
  [-18, -4, 36],
  [48, 6, 33],
] as const

export const candlenut: Prop = {
  width: 240,
  height: 96,
  draw: (kit) =>
    ground(kit, 0, -4, 108, 32) +
    nuts
      .map(
        ([x, y, radius]) =>
          ball(kit.paint, x, y, radius, "#f0dfb6", 0.3, radius * 0.82) +
          line(
            `M${x - radius * 0.5} ${y - 6}q${radius * 0.4} ${-radius * 0.3} ${radius} 2M${x - radius * 0.3} ${y + 8}q${radius * 0.4} ${radius * 0.2} ${radius * 0.8} -2`,
            "#b39a68",
            2,
            0.5,
          ),
      )
      .join(""),
}
