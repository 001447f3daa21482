import { fill } from "../drawing/fill"
import { type Path, warpPath } from "../drawing/path"
import { rectangle } from "../drawing/rectangle"
import { shade } from "../drawing/shade"
import { squareOn } from "../drawing/square-on"
import { translate } from "../drawing/translate"
import type { View } from "../drawing/view"
import { area } from "../label/area"
import { patternArea } from "../label/pattern-area"
import { renderLayers } from "../label/render-layers"
import type { Pile } from "./pile"
import { pileSurface } from "./pile-surface"
import type { Stage } from "./stage"

/** The paper band around a folded cloth: the label on top, the pattern down its front. */
export function banderole(stage: Stage, view: View, pile: Pile): string {
  const { paint, tint, ink } = stage
  const { depth, folds, thick, colour, band: width } = pile
  const under = shade(colour, 0.2)
  const surface = pileSurface(pile, 3)
  const head = depth - thick / 2
  const front = (Math.PI / 4) * thick + (folds - 0.5) * thick
  const total = head + front
  const warp = (x: number, y: number) => view(...surface(x - width / 2, y))
  const part = (x: number, y: number, across: number, down: number): Path =>
    warpPath(rectangle(x, y, across, down), warp, 20)
  const print = [
    area(rectangle(0, head, width, 6), ink.light),
    patternArea(ink, { x: 0, y: head + 6, width, height: front - 6 }, [ink.deep, ink.light], width / 3),
  ]
  const across = paint.linear(warp(0, total / 2), warp(width, total / 2), [
    [0, "#ffffff", 0.16],
    [0.4, "#ffffff", 0],
    [0.6, tint.veil, 0],
    [1, tint.veil, 0.16],
  ])
  const start = warp(0, head - 20)
  const over = paint.linear(start, squareOn(start, warp(0, total), [warp(0, total), warp(width, total)]), [
    [0, "#ffffff", 0],
    [0.12, "#ffffff", 0.3],
    [0.26, tint.veil, 0],
    [0.6, tint.veil, 0.2],
    [1, tint.veil, 0.42],
  ])
  return [
    fill(translate(part(width - 6, 0, 10, total), 3, 4), under, 0.5),
    fill(translate(part(-4, 0, width + 8, total), 0, 4), under, 0.4),
    stage.label(width, head, warp),
    renderLayers(paint, print, warp),
    fill(part(0, 0, width, total), across),
    fill(part(0, head - 20, width, front + 20), over),
  ].join("")
}
