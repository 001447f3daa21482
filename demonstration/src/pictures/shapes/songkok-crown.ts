import { fill } from "../drawing/fill"
import { line } from "../drawing/line"
import type { Path } from "../drawing/path"
import type { Point } from "../drawing/point"
import { shade } from "../drawing/shade"
import { smooth } from "../drawing/smooth"
import type { View } from "../drawing/view"
import { joined } from "./joined"
import type { Lathe } from "./lathe"
import type { Stage } from "./stage"

type Crown = { side: Lathe; view: View; height: number; radius: number; pale: boolean }

/** The top of a cap: a flat crown with the long crease that it folds along. */
export function songkokCrown({ paint, accent, turn }: Stage, { side, view, height, radius, pale }: Crown): string {
  const top = side.ring(height, radius)
  const on = (x: number, z: number): Point => view(x * radius, height - 16 * (1 - x * x) * (1 - z * z), z * radius)
  const valley = smooth([on(-0.92, 0.3 * turn), on(-0.4, 0.16 * turn), on(0.3, -0.12 * turn), on(0.92, -0.3 * turn)])
  const slope = (towards: number): Path =>
    joined(
      valley,
      smooth([
        on(0.92, -0.3 * turn),
        on(0.55, -0.3 * turn + towards * 0.5),
        on(0, towards * 0.74),
        on(-0.55, 0.3 * turn + towards * 0.5),
        on(-0.92, 0.3 * turn),
      ]),
    )
  const across = paint.linear(
    [top.x - top.rx, top.y - top.ry],
    [top.x + top.rx * 0.6, top.y + top.ry],
    [
      [0, shade(accent, pale ? 1.2 : 1.26)],
      [0.5, shade(accent, 1.08)],
      [1, shade(accent, 0.86)],
    ],
  )
  const rising = paint.linear(
    [0, top.y - top.ry],
    [0, top.y + 6],
    [
      [0, shade(accent, 1.3), 0],
      [1, shade(accent, 1.33), 0.75],
    ],
  )
  const falling = paint.linear(
    [0, top.y - 10],
    [0, top.y + top.ry * 0.8],
    [
      [0, shade(accent, 0.5), 0.75],
      [1, shade(accent, 0.7), 0],
    ],
  )
  return [
    fill(side.disc(height, radius + 1), across),
    line(side.disc(height, radius - 1), shade(accent, pale ? 0.8 : 1.34), 4, 0.7),
    line(side.disc(height, radius - 16), shade(accent, 0.55), 5, 0.4),
    fill(slope(-1), rising),
    fill(slope(1), falling),
    line(valley, shade(accent, 0.4), 4, 0.6),
  ].join("")
}
