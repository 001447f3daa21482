import type { Path } from "../drawing/path"
import type { Point } from "../drawing/point"
import { polygon } from "../drawing/polygon"
import { rectangle } from "../drawing/rectangle"
import type { Motif } from "./motif"

/** A lozenge with the feathered steps that tie-dyed threads leave. */
const lozenge = (half: number, tall: number): Path => {
  const steps = 5
  const side = Array.from({ length: steps * 2 }, (_, index): Point => {
    const share = Math.floor((index + 1) / 2) / steps
    return [half * (1 - share) - (index % 2 === 0 ? 0 : half * 0.06), tall * share]
  })
  const quarter = (right: 1 | -1, low: 1 | -1): Point[] => side.map(([x, y]) => [0.5 + right * x, 0.5 + low * y])
  return polygon([...quarter(1, 1), ...quarter(-1, 1).reverse(), ...quarter(-1, -1), ...quarter(1, -1).reverse()])
}

export const ikat: Motif = [
  { tone: "dark", path: rectangle(0, 0, 0.07, 1) },
  { tone: "figure", path: lozenge(0.4, 0.46) },
  { tone: "dark", path: lozenge(0.31, 0.36) },
  { tone: "soft", path: lozenge(0.23, 0.27) },
  { tone: "figure", path: lozenge(0.12, 0.14) },
  { tone: "soft", path: [...rectangle(0.085, 0, 0.015, 1), ...rectangle(0.97, 0, 0.015, 1)] },
]
