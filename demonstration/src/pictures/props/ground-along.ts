import type { Point } from "../drawing/point"
import { spot } from "../scene/spot"
import type { PropKit } from "./prop"

/** The shadow of something long that lies on the table from one place to another. */
export function groundAlong({ paint, tint }: PropKit, from: Point, to: Point, half: number): string {
  const [alongX, alongY] = [to[0] - from[0], to[1] - from[1]]
  const turn = (Math.atan2(alongY, alongX) * 180) / Math.PI
  const [x, y] = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2]
  const length = Math.hypot(alongX, alongY) / 2
  return (
    spot(paint, x + 8, y + half * 0.9, length * 1.14, half * 1.7, tint.shadow, 0.34, turn) +
    spot(paint, x + 3, y + half * 0.7, length * 1.05, half * 1.05, tint.shadow, 0.42, turn)
  )
}
