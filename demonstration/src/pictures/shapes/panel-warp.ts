import type { Warp } from "../drawing/path"
import type { View } from "../drawing/view"
import type { Surface, SurfacePart } from "./surface"

/** Bends a flat rectangle of the given size onto a part of the surface. */
export function panelWarp(
  surface: Surface,
  view: View,
  [width, height]: readonly [number, number],
  [left, foot, right, head]: SurfacePart,
): Warp {
  return (x, y) => view(...surface(left + (x / width) * (right - left), head - (y / height) * (head - foot)))
}
