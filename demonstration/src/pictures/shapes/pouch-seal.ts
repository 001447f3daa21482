import { fill } from "../drawing/fill"
import { line } from "../drawing/line"
import type { Paint } from "../drawing/paint"
import type { Path } from "../drawing/path"
import { shade } from "../drawing/shade"
import { smooth } from "../drawing/smooth"
import type { View } from "../drawing/view"
import { panelLight } from "./panel-light"
import { pouchFront } from "./pouch-front"

/** The head of a pouch: the ribbed seal, the zip below it, a notch at each edge through which the wall shows. */
export function pouchSeal(
  paint: Paint,
  view: View,
  { body, seal, wall }: { body: string; seal: string; wall: string },
): string {
  const at = (u: number, v: number) => view(...pouchFront(u, v))
  const across = (v: number, half = 1): Path => smooth([at(-half, v), at(0, v - (half < 1 ? 0.002 : 0)), at(half, v)])
  const ribs = [0.948, 0.96, 0.972, 0.984].map(
    (v) => line(across(v), shade(seal, 0.6), 2, 0.35) + line(across(v - 0.004), shade(seal, 1.6), 1.6, 0.4),
  )
  const notches = [-1, 1].map((side) =>
    fill(
      [["M", ...at(side, 0.921)], ["L", ...at(side * 0.965, 0.913)], ["L", ...at(side, 0.905)], ["Z"]],
      shade(wall, 0.92),
    ),
  )
  return [
    panelLight(
      paint,
      pouchFront,
      view,
      [-1, 0.935, 1, 1],
      [
        [0, shade(seal, 0.88)],
        [0.25, shade(seal, 1.2)],
        [0.6, shade(seal, 0.96)],
        [1, shade(seal, 0.72)],
      ],
    ),
    ...ribs,
    line(across(0.868, 0.97), shade(body, 0.5), 5, 0.32),
    line(across(0.874, 0.97), shade(body, 1.7), 2.4, 0.6),
    line(across(0.853, 0.97), shade(body, 0.5), 2.4, 0.24),
    ...notches,
  ].join("")
}
