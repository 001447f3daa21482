import type { Path } from "./path"
import type { Point } from "./point"

/** Straight lines through the points; it closes unless told otherwise. */
export function polygon(points: readonly Point[], closed = true): Path {
  const lines: Path = points.map(([x, y], index) => [index === 0 ? "M" : "L", x, y])
  return closed ? [...lines, ["Z"]] : lines
}
