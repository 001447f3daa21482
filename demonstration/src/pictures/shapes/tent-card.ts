import { fill } from "../drawing/fill"
import { line } from "../drawing/line"
import { polygon } from "../drawing/polygon"
import type { View } from "../drawing/view"
import { castShadow } from "../scene/cast-shadow"
import type { Stage } from "./stage"

const lean = 0.34

/** A folded card that stands before a thing which has no label of its own. */
export function tentCard(stage: Stage, view: View, width: number, height: number): string {
  const { paint, tint, ink, turn } = stage
  const rise = Math.sqrt(1 - lean * lean)
  const face = (x: number, y: number) => view(x - width / 2, (height - y) * rise, y * lean)
  const side = turn > 0 ? 1 : -1
  const gap = polygon([
    view((side * width) / 2, height * rise, 0),
    view((side * width) / 2, 0, height * lean),
    view((side * width) / 2, 0, -height * lean),
  ])
  const front = polygon([face(0, 0), face(width, 0), face(width, height), face(0, height)])
  return (
    castShadow(paint, view, tint.shadow, { width, depth: height * lean * 2, round: 4, height: height * 0.8 }) +
    fill(gap, side > 0 ? tint.veil : ink.paper, side > 0 ? 0.4 : 0.9) +
    stage.label(width, height, face) +
    fill(
      front,
      paint.linear(face(0, 0), face(width, height), [
        [0, "#ffffff", 0.18],
        [0.5, "#ffffff", 0],
        [0.5, tint.veil, 0],
        [1, tint.veil, 0.18],
      ]),
    ) +
    line(
      [
        ["M", ...face(0, 0)],
        ["L", ...face(width, 0)],
      ],
      "#ffffff",
      3,
      0.7,
    ) +
    line(
      [
        ["M", ...face(0, height)],
        ["L", ...face(width, height)],
      ],
      tint.veil,
      2.4,
      0.35,
    )
  )
}
