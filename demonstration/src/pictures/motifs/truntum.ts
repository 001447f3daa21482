import { dot } from "../drawing/dot"
import type { Path } from "../drawing/path"
import { petal } from "../pattern/petal"
import type { Motif } from "./motif"

const flower = (x: number, y: number, from: number, to: number, width: number, turn: number): Path =>
  Array.from({ length: 8 }, (_, index) => petal(x, y, from, to, width, index * 45 + turn)).flat()

/** Small stars strewn over a dark night. */
export const truntum: Motif = [
  { tone: "figure", path: [...flower(0.5, 0.5, 0.07, 0.27, 0.1, 0), ...flower(0, 0, 0.05, 0.19, 0.08, 22.5)] },
  { tone: "soft", path: [...dot(0.5, 0.5, 0.055), ...dot(0, 0, 0.04)] },
  {
    tone: "figure",
    path: [
      ...dot(0.5, 0, 0.03),
      ...dot(0, 0.5, 0.03),
      ...dot(0.25, 0.25, 0.02),
      ...dot(0.75, 0.25, 0.02),
      ...dot(0.25, 0.75, 0.02),
      ...dot(0.75, 0.75, 0.02),
    ],
  },
  { tone: "dark", path: [...dot(0.5, 0.5, 0.025)] },
]
