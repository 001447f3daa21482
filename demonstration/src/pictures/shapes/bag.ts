import { fill } from "../drawing/fill"
import { line } from "../drawing/line"
import { mix } from "../drawing/mix"
import type { Path } from "../drawing/path"
import type { Point } from "../drawing/point"
import { polygon } from "../drawing/polygon"
import { shade } from "../drawing/shade"
import { smooth } from "../drawing/smooth"
import { castShadow } from "../scene/cast-shadow"
import { bagFront, bagHalf, bagHeight, bagSeal } from "./bag-front"
import { bagWindow } from "./bag-window"
import { crease } from "./crease"
import { panelBody } from "./panel-body"
import { panelOutline } from "./panel-outline"
import { panelSheen } from "./panel-sheen"
import { panelWarp } from "./panel-warp"
import type { Stage } from "./stage"

const teeth = 34

/** Folds where the filling pulls at the film: across, down, then how they bend and how broad they are. */
const folds = [
  { u: -0.7, v: 0.945, bend: 0.04, drop: -0.145, width: 34 },
  { u: -0.1, v: 0.945, bend: -0.04, drop: -0.075, width: 34 },
  { u: 0.5, v: 0.945, bend: 0.02, drop: -0.115, width: 34 },
  { u: -0.985, v: 0.8, bend: 0.12, drop: -0.24, width: 46 },
  { u: 0.985, v: 0.78, bend: -0.11, drop: -0.28, width: 46 },
  { u: -0.96, v: 0.22, bend: 0.1, drop: 0.2, width: 46 },
  { u: -0.5, v: 0.056, bend: 0.02, drop: 0.06, width: 34 },
  { u: 0.6, v: 0.056, bend: 0.02, drop: 0.075, width: 34 },
]

/** A pillow bag with saw-cut ends and a window. */
export function drawBag(stage: Stage): string {
  const { paint, tint, ink, random } = stage
  const view = stage.view({ pitch: 11, yaw: 13 * stage.turn, size: 0.98 })
  const at = (u: number, v: number): Point => view(...bagFront(u, v))
  const film = random.pick([ink.deep, "#f1e9da", mix(ink.light, "#ffffff", 0.15)])
  const saw: Path = polygon([
    ...Array.from({ length: teeth * 2 + 1 }, (_, index) => at(-1 + index / teeth, index % 2 === 0 ? 1 : 1.006)),
    at(1, 0.988),
    at(-1, 0.988),
  ])
  const creases = folds.map(({ u, v, bend, drop, width }) =>
    crease(paint, [at(u, v), at(u + bend, v + drop * 0.45), at(u + bend * 0.6, v + drop)], {
      width,
      valley: shade(film, 0.3),
      strength: 0.8,
    }),
  )
  const rib = (v: number) => smooth([at(-1, v), at(0, v), at(1, v)])
  const ribs = [0.012, 0.024, 0.036, 0.048, 0.952, 0.964, 0.976, 0.988].map(
    (v) => line(rib(v), shade(film, 0.55), 2, 0.3) + line(rib(v + 0.003), "#ffffff", 1.6, 0.28),
  )
  return [
    castShadow(paint, view, tint.shadow, { z: 20, width: bagHalf * 1.86, depth: 110, round: 30, height: bagHeight }),
    fill(saw, shade(film, 0.94)),
    panelBody(paint, bagFront, view, film, tint.table),
    bagWindow(stage, view),
    stage.label(430, 400, panelWarp(bagFront, view, [430, 400], [-0.8, 0.385, 0.8, 0.875])),
    `<g clip-path="${paint.clip(panelOutline(bagFront, view))}">`,
    ...creases,
    panelSheen(paint, bagFront, view, { shadow: tint.veil, foot: bagSeal, head: 1 - bagSeal, gloss: 1 }),
    "</g>",
    ...ribs,
  ].join("")
}
