import type { Path } from "../drawing/path"
import { rectangle } from "../drawing/rectangle"
import type { Motif } from "./motif"

const down = (x: number, width: number): Path => rectangle(x, 0, width, 1)

/** Woven stripes of uneven width. */
export const stripes: Motif = [
  { tone: "soft", path: [...down(0.06, 0.2), ...down(0.62, 0.06)] },
  { tone: "dark", path: [...down(0.3, 0.1), ...down(0.84, 0.12)] },
  {
    tone: "figure",
    path: [...down(0.28, 0.018), ...down(0.404, 0.018), ...down(0.5, 0.05), ...down(0.72, 0.03), ...down(0.78, 0.015)],
  },
]
