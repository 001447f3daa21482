import type { Path } from "../drawing/path"
import { warpPath } from "../drawing/path"

/** An outline drawn around the origin, turned (radians) and moved to its place. */
export function turned(path: Path, x: number, y: number, turn: number, size = 1): Path {
  const [cos, sin] = [Math.cos(turn) * size, Math.sin(turn) * size]
  return warpPath(path, (a, b) => [x + a * cos - b * sin, y + a * sin + b * cos], Number.POSITIVE_INFINITY)
}
