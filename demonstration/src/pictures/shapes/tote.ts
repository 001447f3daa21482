import { fill } from "../drawing/fill"
import { line } from "../drawing/line"
import { type Path, warpPath } from "../drawing/path"
import type { Point } from "../drawing/point"
import { rectangle } from "../drawing/rectangle"
import { shade } from "../drawing/shade"
import { smooth } from "../drawing/smooth"
import { castShadow } from "../scene/cast-shadow"
import { crease } from "./crease"
import { joined } from "./joined"
import { panelBody } from "./panel-body"
import { panelLight } from "./panel-light"
import { panelOutline } from "./panel-outline"
import { panelSheen } from "./panel-sheen"
import { panelWarp } from "./panel-warp"
import type { Stage } from "./stage"
import type { Surface } from "./surface"
import { toteHandle } from "./tote-handle"

const [half, height] = [300, 560]

const front: Surface = (u, v) => [
  half * u * (0.94 + 0.06 * v),
  height * v - 14 * (1 - u * u) * v ** 6,
  96 * (1 - v) ** 1.4 * (1 - u ** 6) + 34 * Math.sin(v * Math.PI) * (1 - u * u) + 12,
]

/** A bag of coarse cloth that stands, its handles up. */
export function drawTote(stage: Stage): string {
  const { paint, tint, accent } = stage
  const view = stage.view({ pitch: 13, yaw: 15 * stage.turn, size: 1.06 })
  const at = (u: number, v: number): Point => view(...front(u, v))
  const back = (u: number): Point => {
    const [x, y] = front(u, 1)
    return view(x * 0.965, y + 4, -54)
  }
  const row = (v: number): Path => smooth([at(-1, v), at(-0.4, v), at(0.3, v), at(1, v)])
  const weft = Array.from({ length: 46 }, (_, index) => row((index + 0.5) / 46)).flat()
  const warp = Array.from({ length: 34 }, (_, index) => {
    const u = -1 + (index + 0.5) / 17
    return smooth([at(u, 0), at(u, 0.5), at(u, 1)])
  }).flat()
  const mouth = joined(
    smooth([at(-1, 1), at(-0.5, 1), at(0, 1), at(0.5, 1), at(1, 1)]),
    smooth([back(1), back(0), back(-1)]),
  )
  const fold = (...places: readonly Point[]) =>
    crease(paint, places, { width: 54, valley: shade(accent, 0.3), strength: 0.7 })
  const patch = panelWarp(front, view, [360, 370], [-0.6, 0.13, 0.6, 0.8])
  return [
    castShadow(paint, view, tint.shadow, { z: 10, width: half * 1.86, depth: 190, round: 30, height: 520 }),
    toteHandle(back(-0.38), back(0.38), { lift: 250, colour: shade(accent, 0.8), sewn: false }),
    fill(mouth, shade(accent, 0.42)),
    panelBody(paint, front, view, accent, tint.table),
    `<g clip-path="${paint.clip(panelOutline(front, view))}">`,
    line(weft, shade(accent, 0.5), 2, 0.22),
    line(warp, shade(accent, 1.5), 2, 0.2),
    fold(at(-0.9, 0.04), at(-0.78, 0.3), at(-0.84, 0.62)),
    fold(at(0.86, 0.02), at(0.8, 0.32), at(0.86, 0.7)),
    fold(at(-0.7, 0.02), at(-0.62, 0.06), at(-0.5, 0.1)),
    fold(at(0.5, 0.02), at(0.6, 0.07), at(0.72, 0.12)),
    "</g>",
    panelLight(
      paint,
      front,
      view,
      [-1, 0.915, 1, 1],
      [
        [0, accent],
        [0.3, shade(accent, 1.24)],
        [1, shade(accent, 0.78)],
      ],
    ),
    line(row(0.92), shade(accent, 0.5), 2.6, 0.5),
    fill(warpPath(rectangle(-4, -4, 368, 382), patch, 60), tint.veil, 0.26),
    stage.label(360, 370, patch),
    line(warpPath(rectangle(9, 9, 342, 352), patch, 60), "#fff6e0", 2.4, 0.5),
    panelSheen(paint, front, view, { shadow: tint.veil, foot: 0.01, head: 0.99, gloss: 0.5 }),
    toteHandle(at(-0.4, 0.95), at(0.4, 0.95), { lift: 270, colour: accent, sewn: true }),
  ].join("")
}
