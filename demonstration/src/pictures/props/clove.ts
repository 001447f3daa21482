import { fillFine } from "../drawing/fill-fine"
import { taper } from "../drawing/taper"
import { ball } from "./ball"
import { ground } from "./ground"
import { limb } from "./limb"
import type { Prop, PropKit } from "./prop"

function bud(kit: PropKit, x: number, y: number, turn: number): string {
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)]
  const at = (along: number, aside: number) => [x + along * cos - aside * sin, y + along * sin + aside * cos] as const
  const prongs = [-13, -5, 5, 13].flatMap((aside) =>
    taper([
      [...at(-20, aside * 0.5), 5],
      [...at(-34, aside), 2],
    ]),
  )
  return (
    ball(kit.paint, ...at(-34, 0), 13, "#a3673a", 0.2) +
    limb(
      [
        [...at(44, 0), 4],
        [...at(4, 0), 8],
        [...at(-24, 0), 12],
      ],
      "#6e3b22",
    ) +
    fillFine(prongs, "#4f2714")
  )
}

const places = [
  [-50, -54, 0.4],
  [26, -62, -0.3],
  [86, -34, 2.7],
  [-88, -16, -0.35],
  [-16, -22, 2.8],
  [52, -6, 0.35],
  [-44, 6, 0.2],
] as const

export const clove: Prop = {
  width: 270,
  height: 82,
  draw: (kit) => ground(kit, 0, -12, 106, 34) + places.map(([x, y, turn]) => bud(kit, x, y, turn)).join(""),
}
