import { ellipse } from "../drawing/ellipse"
import { fill } from "../drawing/fill"
import { line } from "../drawing/line"
import { ground } from "./ground"
import { leaf } from "./leaf"
import { limb } from "./limb"
import type { Prop } from "./prop"
import { turned } from "./turned"

function cane(x: number, y: number, length: number, half: number, turn: number, colour: string): string {
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)]
  const at = (along: number) => [x + along * cos, y + along * sin] as const
  const node = (along: number) =>
    limb(
      [
        [...at(along - 7), half * 0.98],
        [...at(along), half * 1.12],
        [...at(along + 7), half * 0.98],
      ],
      colour,
    ) +
    line(
      turned(
        [
          ["M", 0, -half],
          ["C", 5, -half * 0.4, 5, half * 0.4, 0, half],
        ],
        ...at(along),
        turn,
      ),
      "#5f6b2a",
      2.4,
      0.6,
    )
  return (
    limb(
      [
        [...at(0), half],
        [...at(length * 0.3), half * 0.96],
        [...at(length * 0.7), half * 0.96],
        [...at(length), half],
      ],
      colour,
      0.25,
    ) +
    node(length * 0.3) +
    node(length * 0.72) +
    fill(turned(ellipse(0, 0, half * 0.44, half), ...at(length), turn), "#e6d9a0") +
    fill(turned(ellipse(0, 0, half * 0.28, half * 0.68), ...at(length), turn), "#7c7a3c")
  )
}

export const bamboo: Prop = {
  width: 300,
  height: 160,
  draw: (kit) =>
    ground(kit, 0, -8, 136, 28) +
    leaf({ x: 20, y: -70, length: 130, width: 26, angle: -22, colour: "#5d9440", veins: 0 }) +
    leaf({ x: 10, y: -70, length: 120, width: 24, angle: -48, colour: "#4f8438", veins: 0 }) +
    cane(-136, -52, 256, 22, -0.04, "#a9b455") +
    cane(-124, -14, 250, 24, 0.02, "#b8c162"),
}
