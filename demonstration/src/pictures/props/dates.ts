import { line } from "../drawing/line"
import { ground } from "./ground"
import { limb } from "./limb"
import type { Prop, PropKit } from "./prop"

function date(kit: PropKit, x: number, y: number, turn: number): string {
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)]
  const at = (along: number, aside: number) => [x + along * cos - aside * sin, y + along * sin + aside * cos] as const
  const wrinkle = (aside: number) =>
    `M${at(-34, aside * 0.7)
      .map(Math.round)
      .join(" ")}Q${at(0, aside * 1.3)
      .map(Math.round)
      .join(" ")} ${at(34, aside * 0.7)
      .map(Math.round)
      .join(" ")}`
  return (
    ground(kit, x, y + 18, 44, 12) +
    limb(
      [
        [...at(-48, 0), 10],
        [...at(-30, 0), 22],
        [...at(6, 0), 25],
        [...at(34, 0), 20],
        [...at(48, 0), 9],
      ],
      "#6b3417",
      0.55,
    ) +
    line(wrinkle(-10) + wrinkle(4) + wrinkle(15), "#35160a", 2.4, 0.5)
  )
}

export const dates: Prop = {
  width: 280,
  height: 86,
  draw: (kit) =>
    date(kit, -56, -56, -0.25) +
    date(kit, 44, -52, 0.3) +
    date(kit, -70, -8, 0.15) +
    date(kit, 20, 0, -0.12) +
    date(kit, 92, -14, -0.5),
}
