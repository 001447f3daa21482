import { fill } from "../drawing/fill"
import type { Paint } from "../drawing/paint"
import { warpPath } from "../drawing/path"
import { rectangle } from "../drawing/rectangle"
import type { View } from "../drawing/view"
import { spot } from "./spot"

type Footprint = {
  /** Middle of what touches the table, and its size, in the object's own space. */
  x?: number
  z?: number
  width: number
  depth: number
  /** Radius of its corners; half the smaller side makes it round. */
  round: number
  /** Height of the object: taller throws a longer and softer shadow. */
  height: number
}

const tight = 18

/**
 * The shadow on the table under a lamp at the left: dark and tight where the object stands, soft and weak away from it.
 * Gradients and a few faint layers, because a blur filter costs more than the rest of the drawing.
 */
export function castShadow(
  paint: Paint,
  view: View,
  shadow: string,
  { x = 0, z = 0, width, depth, round, height }: Footprint,
): string {
  const [centreX, centreY] = view(x, 0, z)
  const [, frontY] = view(x, 0, z + depth / 2)
  const [, backY] = view(x, 0, z - depth / 2)
  const deep = Math.max(18, (frontY - backY) / 2)
  const reach = Math.min(height, 560)
  const throwX = width * 0.3 + reach * 0.24
  const contact = Array.from({ length: tight }, (_, index) => {
    const grow = 28 * (1 - index / tight) ** 1.5 - 5
    const outline = rectangle(
      x - width / 2 - grow,
      z - depth / 2 - grow,
      width + 2.5 * grow,
      depth + 2 * grow,
      Math.max(2, round + grow),
    )
    return fill(
      warpPath(outline, (across, away) => view(across, 0, away), 80),
      shadow,
      0.055,
    )
  })
  return (
    spot(
      paint,
      centreX + throwX * 0.5,
      centreY - deep * 0.15,
      width * 0.72 + reach * 0.3,
      deep * 1.25 + reach * 0.075,
      shadow,
      0.34,
      -2,
    ) +
    spot(
      paint,
      centreX + throwX,
      centreY - deep * 0.5,
      width * 0.62 + reach * 0.36,
      deep * 0.9 + reach * 0.06,
      shadow,
      0.26,
      -5,
    ) +
    contact.join("")
  )
}
