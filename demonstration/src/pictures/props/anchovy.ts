import { ellipse } from "../drawing/ellipse"
import { fill } from "../drawing/fill"
import type { Point } from "../drawing/point"
import { taper } from "../drawing/taper"
import { ground } from "./ground"
import { limb } from "./limb"
import type { Prop } from "./prop"

function small(x: number, y: number, length: number, turn: number, bow: number): string {
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)]
  const at = (along: number, aside: number): Point => [
    x + cos * along * length - sin * (aside + bow * Math.sin(along * 3)),
    y + sin * along * length + cos * (aside + bow * Math.sin(along * 3)),
  ]
  const joint = (along: number, half: number) => [...at(along, 0), half] as const
  const [eyeX, eyeY] = at(0.07, -1.5)
  return (
    limb([joint(0, 3), joint(0.08, 8), joint(0.3, 11), joint(0.65, 7.5), joint(0.9, 3)], "#b9bfc0", 0.5) +
    fill(taper([joint(0.12, 2), joint(0.4, 3), joint(0.88, 1)], 1, [0, -1.1]), "#5d6a70", 0.55) +
    fill(
      [["M", ...at(0.86, 0)], ["L", ...at(1.03, -9)], ["L", ...at(0.97, 0)], ["L", ...at(1.03, 9)], ["Z"]],
      "#9aa3a5",
    ) +
    fill(ellipse(eyeX, eyeY, 3.4), "#f3efe4") +
    fill(ellipse(eyeX, eyeY, 2.2), "#20262a")
  )
}

export const anchovy: Prop = {
  width: 250,
  height: 84,
  draw: (kit) =>
    ground(kit, 0, -14, 120, 28) +
    small(-104, -64, 180, 0.14, 6) +
    small(-70, -22, 178, -0.22, -6) +
    small(-116, -34, 186, 0.02, 8) +
    small(-84, 4, 174, -0.16, 5) +
    small(-30, 0, 150, 0.1, -6),
}
