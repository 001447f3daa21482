import { dot } from "../drawing/dot"
import type { Path } from "../drawing/path"
import { petal } from "../pattern/petal"
import { star } from "../pattern/star"
import type { Motif } from "./motif"

const four = (from: number, to: number, width: number): Path =>
  [45, 135, 225, 315].flatMap((angle) => petal(0.5, 0.5, from, to, width, angle))
const round = (from: number, to: number, width: number): Path =>
  [45, 135, 225, 315].flatMap((angle): Path => {
    const [cos, sin] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)]
    const place = (along: number, aside: number): readonly [number, number] => [
      0.5 + cos * along - sin * aside,
      0.5 + sin * along + cos * aside,
    ]
    return [
      ["M", ...place(from, 0)],
      ["C", ...place(from, -width), ...place(to, -width), ...place(to, 0)],
      ["C", ...place(to, width), ...place(from, width), ...place(from, 0)],
      ["Z"],
    ]
  })

/** Four round petals about a point, as the sugar palm's fruit is cut. */
export const kawung: Motif = [
  { tone: "figure", path: round(0.07, 0.65, 0.27) },
  { tone: "ground", path: round(0.12, 0.6, 0.21) },
  { tone: "soft", path: four(0.2, 0.54, 0.1) },
  {
    tone: "figure",
    path: [45, 135, 225, 315].flatMap((angle) =>
      dot(0.5 + 0.36 * Math.cos((angle * Math.PI) / 180), 0.5 + 0.36 * Math.sin((angle * Math.PI) / 180), 0.026),
    ),
  },
  { tone: "figure", path: [...star(0.5, 0.5, 0.07, 0.541), ...star(0, 0, 0.07, 0.541)] },
  { tone: "dark", path: [...dot(0.5, 0, 0.05), ...dot(0, 0.5, 0.05)] },
]
