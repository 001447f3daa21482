import { fill } from "../drawing/fill"
import { line } from "../drawing/line"
import type { Point } from "../drawing/point"
import { shade } from "../drawing/shade"
import { smooth } from "../drawing/smooth"
import { translate } from "../drawing/translate"
import { castShadow } from "../scene/cast-shadow"
import { crease } from "./crease"
import { panelBody } from "./panel-body"
import { panelLight } from "./panel-light"
import { panelOutline } from "./panel-outline"
import { panelSheen } from "./panel-sheen"
import { panelWarp } from "./panel-warp"
import { pouchBelly, pouchFront, pouchHalf, pouchHeight } from "./pouch-front"
import { pouchMaterial } from "./pouch-material"
import { pouchSeal } from "./pouch-seal"
import type { Stage } from "./stage"

/** Heights of a fold along each edge; how far in it bends. */
const folds = [
  { from: 0.92, bend: 0.09, to: 0.6, width: 34, strength: 1 },
  { from: 0.19, bend: 0.08, to: 0.47, width: 34, strength: 1 },
]

/** A stand-up pouch. */
export function drawPouch(stage: Stage): string {
  const { paint, tint } = stage
  const view = stage.view({ pitch: 12, yaw: 15 * stage.turn })
  const { body, band, seal } = pouchMaterial(stage)
  const clip = paint.clip(panelOutline(pouchFront, view))
  const at = (u: number, v: number): Point => view(...pouchFront(u, v))
  const gusset = smooth([
    at(-1, 0.2),
    at(-0.82, 0.1),
    at(-0.45, 0.052),
    at(0, 0.04),
    at(0.45, 0.052),
    at(0.82, 0.1),
    at(1, 0.2),
  ])
  const underside = fill(
    [...gusset, ["L", ...view(pouchHalf * 1.4, -60, 40)], ["L", ...view(-pouchHalf * 1.4, -60, 40)], ["Z"]],
    paint.linear(at(0, 0.14), at(0, 0), [
      [0, shade(body, 0.7), 0.1],
      [1, shade(body, 0.34), 0.62],
    ]),
  )
  const creases = [-1, 1].flatMap((side) =>
    folds.map(({ from, bend, to, width, strength }) => {
      const place = (share: number, inward: number): Point => at(side * (0.97 - inward), from + (to - from) * share)
      return crease(paint, [place(0, 0), place(0.25, bend * 0.6), place(0.6, bend * 1.1), place(1, bend)], {
        width,
        valley: shade(body, 0.35),
        strength,
      })
    }),
  )
  const edge = (u: number, light: number, opacity: number) =>
    line(smooth([at(u, 0.06), at(u, 0.5), at(u, 0.93)]), shade(body, light), 2.4, opacity)
  return [
    castShadow(paint, view, tint.shadow, {
      z: 14,
      width: pouchHalf * 1.84,
      depth: pouchBelly * 1.5,
      round: pouchBelly * 0.7,
      height: pouchHeight,
    }),
    panelBody(paint, pouchFront, view, body, tint.table),
    `<g clip-path="${clip}">`,
    underside,
    line(gusset, shade(body, 0.55), 3, 0.5),
    line(translate(gusset, 0, -4), shade(body, 1.5), 2.5, 0.45),
    "</g>",
    panelLight(
      paint,
      pouchFront,
      view,
      [-1, 0.135, 1, 0.185],
      [
        [0, shade(band, 0.86)],
        [0.3, shade(band, 1.14)],
        [0.55, band],
        [1, shade(band, 0.68)],
      ],
    ),
    stage.label(400, 500, panelWarp(pouchFront, view, [400, 500], [-0.8, 0.215, 0.8, 0.815])),
    pouchSeal(paint, view, { body, seal, wall: tint.wall }),
    `<g clip-path="${clip}">${creases.join("")}</g>`,
    panelSheen(paint, pouchFront, view, { shadow: tint.veil, foot: 0.01, head: 0.935, gloss: 1 }),
    edge(-0.975, 1.7, 0.5),
    edge(0.975, 0.45, 0.3),
  ].join("")
}
