import { dot } from "../drawing/dot"
import type { Path } from "../drawing/path"
import { petal } from "../pattern/petal"
import type { Motif } from "./motif"

const bloom = (x: number, y: number, size: number, turn: number): Path =>
  Array.from({ length: 5 }, (_, index) => petal(x, y, size * 0.16, size, size * 0.72, index * 72 + turn)).flat()
const leaves = (x: number, y: number, size: number, turn: number): Path =>
  [-38, 0, 38].flatMap((aside) => petal(x, y, size * 0.2, size, size * 0.34, turn + aside))

/** Blossoms with sprays of leaves between, each row shifted by half. */
export const sekar: Motif = [
  {
    tone: "soft",
    path: [
      ...leaves(0.34, 0.4, 0.22, 200),
      ...leaves(0.42, 0.12, 0.2, -60),
      ...leaves(0.78, 0.62, 0.2, 20),
      ...leaves(0.66, 0.86, 0.22, 120),
    ],
  },
  { tone: "figure", path: [...bloom(0.3, 0.25, 0.2, 10), ...bloom(0.76, 0.76, 0.2, 40)] },
  { tone: "dark", path: [...dot(0.3, 0.25, 0.065), ...dot(0.76, 0.76, 0.065)] },
  {
    tone: "figure",
    path: [
      ...dot(0.3, 0.25, 0.03),
      ...dot(0.76, 0.76, 0.03),
      ...dot(0.76, 0.22, 0.032),
      ...dot(0.84, 0.28, 0.02),
      ...dot(0.7, 0.3, 0.02),
      ...dot(0.24, 0.74, 0.032),
      ...dot(0.16, 0.8, 0.02),
      ...dot(0.32, 0.82, 0.02),
      ...dot(0.52, 0.5, 0.02),
      ...dot(0.06, 0.5, 0.02),
    ],
  },
]
