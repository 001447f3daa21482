import type { Point } from "./point"

/** The end of a gradient from one place towards another whose bands run along the given edge. */
export function squareOn([fromX, fromY]: Point, [toX, toY]: Point, edge: readonly [Point, Point]): Point {
  const [alongX, alongY] = [edge[1][0] - edge[0][0], edge[1][1] - edge[0][1]]
  const length = Math.hypot(alongX, alongY) || 1
  const [normalX, normalY] = [-alongY / length, alongX / length]
  const reach = (toX - fromX) * normalX + (toY - fromY) * normalY
  return [fromX + normalX * reach, fromY + normalY * reach]
}
