import { dot } from "../drawing/dot"
import type { Path } from "../drawing/path"
import { petal } from "../pattern/petal"
import type { Motif } from "./motif"

/** Round heaps of one cloud: across, down, radius. Drawn together they merge; drawn smaller they ring themselves. */
const heaps = [
  [-0.27, 0.07, 0.12],
  [-0.1, -0.03, 0.165],
  [0.11, 0, 0.15],
  [0.27, 0.08, 0.105],
] as const

const cloud = (x: number, y: number, inset: number): Path => [
  ...heaps.flatMap(([across, down, radius]) => dot(x + across, y + down, radius - inset)),
  ...petal(x, y, 0.3, 0.52 - inset * 1.6, 0.14 - inset * 1.4, 18),
]
const both = (inset: number): Path => [...cloud(0.5, 0.24, inset), ...cloud(0, 0.74, inset)]

/** Rain clouds in rings, each row between those of the next. */
export const mega: Motif = [
  { tone: "figure", path: both(0) },
  { tone: "dark", path: both(0.026) },
  { tone: "soft", path: both(0.044) },
  { tone: "figure", path: both(0.078) },
]
