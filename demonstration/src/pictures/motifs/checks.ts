import type { Path } from "../drawing/path"
import { rectangle } from "../drawing/rectangle"
import type { Motif } from "./motif"

const down = (x: number, width: number): Path => rectangle(x, 0, width, 1)
const across = (y: number, height: number): Path => rectangle(0, y, 1, height)

/** The checks of a woven sarong: broad bands, and fine light threads beside them. */
export const checks: Motif = [
  { tone: "soft", path: [...down(0.08, 0.34)] },
  { tone: "soft", path: [...across(0.08, 0.34)] },
  { tone: "dark", path: rectangle(0.08, 0.08, 0.34, 0.34) },
  { tone: "figure", path: [...down(0.66, 0.03), ...down(0.74, 0.03), ...across(0.66, 0.03), ...across(0.74, 0.03)] },
  {
    tone: "dark",
    path: [...down(0.215, 0.018), ...down(0.265, 0.018), ...across(0.215, 0.018), ...across(0.265, 0.018)],
  },
  { tone: "figure", path: rectangle(0.655, 0.655, 0.125, 0.125) },
]
