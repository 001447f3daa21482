import type { Path } from "../drawing/path"
import type { Point } from "../drawing/point"

/** A pointed petal that lies on a ray from the centre, from one distance to another; `angle` in degrees. */
export function petal(x: number, y: number, from: number, to: number, width: number, angle: number): Path {
  const [cos, sin] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)]
  const place = (along: number, aside: number): Point => [x + cos * along - sin * aside, y + sin * along + cos * aside]
  const length = to - from
  const belly = width * 0.66
  return [
    ["M", ...place(from, 0)],
    ["C", ...place(from + length * 0.3, -belly), ...place(from + length * 0.7, -belly), ...place(to, 0)],
    ["C", ...place(from + length * 0.7, belly), ...place(from + length * 0.3, belly), ...place(from, 0)],
    ["Z"],
  ]
}
