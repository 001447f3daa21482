import { fill } from "../drawing/fill"
import { line } from "../drawing/line"
import type { Path } from "../drawing/path"
import type { Point } from "../drawing/point"
import { rectangle } from "../drawing/rectangle"
import { shade } from "../drawing/shade"

type Handle = { lift: number; colour: string; sewn: boolean }

/** A strap from one place to another, `lift` pixels high; sewn on with a cross at both ends. */
export function toteHandle(from: Point, to: Point, { lift, colour, sewn }: Handle): string {
  const strap = (left: number): Path => [
    ["M", from[0] - left, from[1]],
    ["C", from[0] - left - 6, from[1] - lift, to[0] - left + 6, to[1] - lift, to[0] - left, to[1]],
  ]
  const ends = [from, to].map(([x, y]) => {
    const cross: Path = [
      ["M", x - 12, y - 4],
      ["L", x + 10, y + 26],
      ["M", x + 10, y - 4],
      ["L", x - 12, y + 26],
    ]
    return fill(rectangle(x - 17, y - 14, 32, 46, 3), colour) + line(cross, shade(colour, 0.5), 2.4, 0.6)
  })
  return [
    line(strap(0), shade(colour, 0.5), 30),
    line(strap(2), shade(colour, 0.94), 25),
    line(strap(5), shade(colour, 1.2), 9, 0.55),
    ...(sewn ? ends : []),
  ].join("")
}
