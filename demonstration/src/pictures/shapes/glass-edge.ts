import { fill } from "../drawing/fill"
import type { Paint } from "../drawing/paint"
import type { Lathe } from "./lathe"

/** Clear glass is seen at its edges: dark where it turns away, bright just inside. */
export function glassEdge(paint: Paint, lathe: Lathe, shadow: string): string {
  const across = paint.linear(...lathe.span, [
    [0, shadow, 0.34],
    [0.028, "#ffffff", 0.32],
    [0.07, "#ffffff", 0],
    [0.89, shadow, 0],
    [0.955, shadow, 0.2],
    [0.982, "#ffffff", 0.32],
    [1, shadow, 0.28],
  ])
  return fill(lathe.outline, across)
}
