import { dot } from "../drawing/dot"
import { fillFine } from "../drawing/fill-fine"
import { shade } from "../drawing/shade"
import { taper } from "../drawing/taper"
import { ground } from "./ground"
import { leaf } from "./leaf"
import { limb } from "./limb"
import type { Prop } from "./prop"

const cob = [
  [-96, -44, 40],
  [-40, -50, 46],
  [30, -50, 42],
  [92, -46, 28],
  [124, -44, 8],
] as const

export const corn: Prop = {
  width: 300,
  height: 136,
  draw: (kit) => {
    const kernels = (light: number, shift: number, size: number) =>
      fillFine(
        Array.from({ length: 14 * 6 }, (_, index) => {
          const [along, row] = [index % 14, Math.floor(index / 14)]
          const share = along / 13
          const half = 43 * (1 - share ** 3.2 * 0.8)
          return dot(
            -96 + share * 206 + (row % 2) * 6 - shift * 0.4,
            -47 + half * Math.sin(-1.15 + row * 0.46) + shift,
            size - Math.abs(row - 2.5) * 0.5,
          )
        }).flat(),
        shade("#efbf3a", light),
      )
    return (
      ground(kit, 0, -2, 134, 30) +
      leaf({ x: -92, y: -50, length: 190, width: 60, angle: -24, colour: "#8fae55", veins: 0, bend: -0.2 }) +
      limb(cob, "#c98f1e") +
      `<g clip-path="${kit.paint.clip(taper(cob))}">${kernels(0.86, 1.5, 9)}${kernels(1.18, -0.6, 6.8)}</g>` +
      leaf({ x: -104, y: -38, length: 200, width: 76, angle: 12, colour: "#a5c065", veins: 0, bend: 0.16 }) +
      leaf({ x: -100, y: -44, length: 120, width: 60, angle: 34, colour: "#93b257", veins: 0 }) +
      limb(
        [
          [-100, -42, 14],
          [-124, -42, 11],
          [-142, -40, 10],
        ],
        "#a7bb74",
      )
    )
  },
}
