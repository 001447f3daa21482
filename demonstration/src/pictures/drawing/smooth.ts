import type { Path, Segment } from "./path"
import type { Point } from "./point"

/** A soft curve through the points (Catmull-Rom); `tension` 1 is round, 0 is straight. */
export function smooth(points: readonly Point[], closed = false, tension = 1): Path {
  const count = points.length
  const at = (index: number): Point => {
    const position = closed ? (index + count) % count : Math.min(count - 1, Math.max(0, index))
    return points[position] ?? [0, 0]
  }
  const path: Segment[] = [["M", ...at(0)]]
  for (let index = 0; index < (closed ? count : count - 1); index++) {
    const [before, from, to, after] = [at(index - 1), at(index), at(index + 1), at(index + 2)]
    const reach = tension / 6
    path.push([
      "C",
      from[0] + (to[0] - before[0]) * reach,
      from[1] + (to[1] - before[1]) * reach,
      to[0] - (after[0] - from[0]) * reach,
      to[1] - (after[1] - from[1]) * reach,
      to[0],
      to[1],
    ])
  }
  return closed ? [...path, ["Z"]] : path
}
