import { fill } from "../drawing/fill"
import type { Paint, Stop } from "../drawing/paint"
import type { View } from "../drawing/view"
import { panelPart } from "./panel-part"
import type { Surface, SurfacePart } from "./surface"

/** Light or shade across a part of the surface: the stops run from its left to its right edge. */
export function panelLight(
  paint: Paint,
  surface: Surface,
  view: View,
  part: SurfacePart,
  stops: readonly Stop[],
): string {
  const [left, foot, right, head] = part
  const middle = (foot + head) / 2
  const across = paint.linear(view(...surface(left, middle)), view(...surface(right, middle)), stops)
  return fill(panelPart(surface, view, part), across)
}
