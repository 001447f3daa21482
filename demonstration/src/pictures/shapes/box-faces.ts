import type { Path, Warp } from "../drawing/path"
import type { Point } from "../drawing/point"
import { polygon } from "../drawing/polygon"
import type { View } from "../drawing/view"

/** Middle of its foot, and its size. */
export type Cuboid = { x?: number; y?: number; z?: number; width: number; height: number; depth: number }

/** One side of a box: from its upper left corner (0, 0) to its lower right one (1, 1), as seen from outside. */
export type Face = { at(across: number, down: number): Point; outline: Path; warp(width: number, height: number): Warp }

function face(at: (across: number, down: number) => Point): Face {
  return {
    at,
    outline: polygon([at(0, 0), at(1, 0), at(1, 1), at(0, 1)]),
    warp: (width, height) => (x, y) => at(x / width, y / height),
  }
}

export function boxFaces(
  view: View,
  { x = 0, y = 0, z = 0, width, height, depth }: Cuboid,
): Record<"front" | "left" | "right" | "top", Face> {
  const [left, right, back, front] = [x - width / 2, x + width / 2, z - depth / 2, z + depth / 2]
  const up = (down: number): number => y + height * (1 - down)
  return {
    front: face((across, down) => view(left + width * across, up(down), front)),
    left: face((across, down) => view(left, up(down), back + depth * across)),
    right: face((across, down) => view(right, up(down), front - depth * across)),
    top: face((across, down) => view(left + width * across, y + height, back + depth * down)),
  }
}
