import { fill } from "../drawing/fill"
import type { Paint } from "../drawing/paint"
import { type Path, warpPath } from "../drawing/path"
import { shade } from "../drawing/shade"
import type { View } from "../drawing/view"

type Solid = {
  /** Its outline seen from the front, in its own space: x to the right, y up. */
  outline: Path
  middle: readonly [x: number, y: number]
  front: number
  back: number
  colour: string
  /** How much smaller the edges are cut at front and back, in pixels of a body of 400. */
  bevel?: number
}

const slices = 9

/** A thick body with a rounded edge, built of slices from back to front; the front slice is left for the face. */
export function extrude(paint: Paint, view: View, { outline, middle, front, back, colour, bevel = 0 }: Solid): string {
  const numbers = outline.flatMap((segment) => (segment[0] === "M" || segment[0] === "L" ? [segment[1]] : []))
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)]
  const [[left], [right]] = [view(low, middle[1], (front + back) / 2), view(high, middle[1], (front + back) / 2)]
  const across = paint.linear(
    [left, 0],
    [right, 0],
    [
      [0, shade(colour, 1.06)],
      [0.3, shade(colour, 0.96)],
      [0.85, shade(colour, 0.68)],
      [1, shade(colour, 0.6)],
    ],
  )
  return Array.from({ length: slices }, (_, index) => {
    const depth = back + ((front - back) * index) / (slices - 1)
    const edge = 1 - (bevel / 400) * Math.abs((index / (slices - 1)) * 2 - 1) ** 3
    return fill(
      warpPath(
        outline,
        (x, y) => view(middle[0] + (x - middle[0]) * edge, middle[1] + (y - middle[1]) * edge, depth),
        60,
      ),
      across,
    )
  }).join("")
}
