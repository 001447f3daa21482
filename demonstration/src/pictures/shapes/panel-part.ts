import { type Path, warpPath } from "../drawing/path"
import { rectangle } from "../drawing/rectangle"
import type { View } from "../drawing/view"
import type { Surface, SurfacePart } from "./surface"

/** Pixels of a unit of the surface: how finely its edges are cut. */
const unit = 400

/** A part of the surface as an outline. */
export function panelPart(surface: Surface, view: View, [left, foot, right, head]: SurfacePart): Path {
  const flat = rectangle(left * unit, foot * unit, (right - left) * unit, (head - foot) * unit)
  return warpPath(flat, (x, y) => view(...surface(x / unit, y / unit)), 24)
}
