import { fill } from "../drawing/fill"
import { line } from "../drawing/line"
import { shade } from "../drawing/shade"
import type { Joint } from "../drawing/taper"
import { taper } from "../drawing/taper"
import { ground } from "./ground"
import type { Prop } from "./prop"

function blade(joints: readonly Joint[], colour: string): string {
  const middle = joints.map(([x, y], index) => `${index === 0 ? "M" : "L"}${x} ${y}`).join("")
  return (
    fill(taper(joints), shade(colour, 0.78)) +
    fill(taper(joints, 0.5, [-0.1, -0.46]), shade(colour, 1.16)) +
    line(middle, shade(colour, 1.5), 2, 0.6)
  )
}

export const pandan: Prop = {
  width: 330,
  height: 130,
  draw: (kit) =>
    ground(kit, 0, -4, 140, 28) +
    blade(
      [
        [-116, -8, 12],
        [-60, -44, 15],
        [20, -84, 14],
        [96, -112, 8],
        [136, -128, 1],
      ],
      "#4f8a3c",
    ) +
    blade(
      [
        [-118, -4, 12],
        [-50, -26, 16],
        [40, -48, 15],
        [110, -62, 9],
        [156, -72, 1],
      ],
      "#5d9a44",
    ) +
    blade(
      [
        [-120, 0, 12],
        [-50, -8, 17],
        [40, -14, 16],
        [110, -16, 10],
        [160, -20, 1],
      ],
      "#6aa84c",
    ) +
    blade(
      [
        [-116, 4, 11],
        [-50, 10, 15],
        [20, 14, 14],
        [80, 20, 8],
        [118, 30, 1],
      ],
      "#559040",
    ) +
    line("M-104-22c-8 10-10 26-4 36M-96-24c-8 12-10 28-4 40", "#c9a566", 5),
}
