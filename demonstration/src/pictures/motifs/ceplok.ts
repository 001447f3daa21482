import { dot } from "../drawing/dot"
import type { Path } from "../drawing/path"
import { polygon } from "../drawing/polygon"
import { petal } from "../pattern/petal"
import { star } from "../pattern/star"
import type { Motif } from "./motif"

const frame = (half: number): Path =>
  polygon([
    [0.5, 0.5 - half],
    [0.5 + half, 0.5],
    [0.5, 0.5 + half],
    [0.5 - half, 0.5],
  ])
const rose = (from: number, to: number, width: number, turn: number, count: number): Path =>
  Array.from({ length: count }, (_, index) => petal(0.5, 0.5, from, to, width, (index * 360) / count + turn)).flat()

/** A cut rose in each lozenge. */
export const ceplok: Motif = [
  { tone: "figure", path: frame(0.5) },
  { tone: "dark", path: frame(0.465) },
  { tone: "ground", path: frame(0.42) },
  { tone: "figure", path: rose(0.05, 0.33, 0.17, 0, 4) },
  { tone: "soft", path: rose(0.06, 0.22, 0.1, 45, 4) },
  { tone: "dark", path: [...dot(0.5, 0.5, 0.06)] },
  { tone: "figure", path: [...dot(0.5, 0.5, 0.03), ...star(0, 0, 0.15)] },
  { tone: "dark", path: [...star(0, 0, 0.09)] },
  { tone: "figure", path: [...dot(0, 0, 0.03)] },
]
