import { ellipse } from "../drawing/ellipse"
import { fill } from "../drawing/fill"
import { line } from "../drawing/line"
import { type Path, warpPath } from "../drawing/path"
import { shade } from "../drawing/shade"
import type { View } from "../drawing/view"
import { bagFront } from "./bag-front"
import type { Stage } from "./stage"

const pane: Path = [
  ["M", -0.78, 0.12],
  ["C", -0.78, 0.09, -0.74, 0.08, -0.7, 0.08],
  ["L", 0.7, 0.08],
  ["C", 0.74, 0.08, 0.78, 0.09, 0.78, 0.12],
  ["L", 0.78, 0.26],
  ["C", 0.5, 0.36, -0.5, 0.36, -0.78, 0.26],
  ["Z"],
]

/** The clear pane low in a bag, and what it shows of the filling. */
export function bagWindow({ paint, random, accent, tint }: Stage, view: View): string {
  const at = (u: number, v: number) => view(...bagFront(u, v))
  const outline = warpPath(pane, at, 0.12)
  const pieces = Array.from({ length: 96 }, () => {
    const [x, y] = at(random.between(-0.8, 0.8), random.between(0.08, 0.36))
    const [size, turn] = [random.between(12, 24), random.between(0, Math.PI)]
    const [cos, sin] = [Math.cos(turn), Math.sin(turn)]
    const piece = warpPath(ellipse(0, 0, size, size * 0.6), (a, b) => [x + a * cos - b * sin, y + a * sin + b * cos])
    return fill(piece, shade(accent, random.between(0.62, 1.35)))
  })
  const across = paint.linear(at(-0.8, 0.2), at(0.8, 0.2), [
    [0, tint.veil, 0.3],
    [0.3, "#ffffff", 0.16],
    [0.6, tint.veil, 0.1],
    [1, tint.veil, 0.5],
  ])
  const below = paint.linear(at(0, 0.34), at(0, 0.24), [
    [0, tint.veil, 0.4],
    [1, tint.veil, 0],
  ])
  return [
    `<g clip-path="${paint.clip(outline)}">`,
    fill(outline, shade(accent, 0.55)),
    ...pieces,
    fill(outline, across),
    fill(outline, below),
    "</g>",
    line(outline, "#ffffff", 2.5, 0.4),
  ].join("")
}
