import { ellipse } from "../drawing/ellipse"
import { line } from "../drawing/line"
import { ground } from "./ground"
import type { Prop, PropKit } from "./prop"
import { solid } from "./solid"
import { turned } from "./turned"

function pod(kit: PropKit, x: number, y: number, turn: number, colour: string): string {
  const rib = (aside: number) =>
    turned(
      [
        ["M", -25, aside * 0.2],
        ["C", -10, aside, 10, aside, 25, aside * 0.2],
      ],
      x,
      y,
      turn,
    )
  return (
    solid(
      kit.paint,
      turned(
        [
          ["M", -31, 0],
          ["C", -24, -26, 20, -26, 30, -4],
          ["C", 36, 0, 36, 2, 30, 4],
          ["C", 20, 26, -24, 26, -31, 0],
          ["Z"],
        ],
        x,
        y,
        turn,
      ),
      [x - 30, y - 24, 60, 48],
      colour,
      0.8,
    ) +
    line([...rib(-15), ...rib(-5), ...rib(6), ...rib(16)], "#8d8350", 2, 0.55) +
    line(turned(ellipse(-31, 0, 3, 3), x, y, turn), "#7a6a3c", 3)
  )
}

export const cardamom: Prop = {
  width: 280,
  height: 82,
  draw: (kit) =>
    ground(kit, 0, -10, 106, 32) +
    (
      [
        [-46, -56, 0.3, "#d9d1a2"],
        [22, -58, -0.5, "#cfcb97"],
        [82, -36, 0.9, "#dcd5ab"],
        [-88, -26, -0.3, "#d2cc9a"],
        [-14, -22, 0.1, "#dfd8b0"],
        [-52, 8, 0.5, "#d6cfa0"],
        [40, 4, -0.35, "#d9d3a8"],
        [104, 8, 0.2, "#cfc894"],
      ] as const
    )
      .map(([x, y, turn, colour]) => pod(kit, x, y, turn, colour))
      .join(""),
}
