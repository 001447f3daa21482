import { fill } from "../drawing/fill"
import { type Warp, warpPath } from "../drawing/path"
import { polygon } from "../drawing/polygon"
import { rectangle } from "../drawing/rectangle"
import { shade } from "../drawing/shade"
import { squareOn } from "../drawing/square-on"
import type { View } from "../drawing/view"
import { castShadow } from "../scene/cast-shadow"
import { fold } from "./fold"
import type { Pile } from "./pile"
import { pileSurface } from "./pile-surface"
import type { Stage } from "./stage"

/** A cloth folded into a pile, its round folds towards the viewer. */
export function foldPile(stage: Stage, view: View, pile: Pile): string {
  const { paint, tint } = stage
  const { width, depth, folds, thick, cloth, colour, band } = pile
  const deep = shade(colour, 0.22)
  const surface = pileSurface(pile)
  const height = folds * thick
  const flat = depth - thick / 2 + 8
  const warp: Warp = (x, y) => view(...surface(x - width / 2, y))
  const top = rectangle(0, 0, width, flat, 10)
  const hidden = { x: (width - band) / 2 + 8, y: -flat, width: band - 16, height: flat * 3 }
  const light = paint.linear(warp(0, 0), warp(width, flat), [
    [0, "#ffffff", 0.22],
    [0.4, "#ffffff", 0.04],
    [0.6, deep, 0.02],
    [1, deep, 0.24],
  ])
  // A pressed crease that the ironing left, slightly askew.
  const [near, far] = [view(0, height, -depth * 0.12), view(0, height, -depth * 0.28)]
  const ridge = [view(-width / 2, height, -depth * 0.12), view(width / 2, height, -depth * 0.26)] as const
  const crease = polygon([
    view(-width / 2, height, -depth * 0.18),
    view(width / 2, height, -depth * 0.3),
    view(width / 2, height, -depth * 0.22),
    view(-width / 2, height, -depth * 0.06),
  ])
  return [
    castShadow(paint, view, tint.shadow, { width: width * 0.99, depth, round: 24, height: height * 1.5 }),
    ...Array.from({ length: folds }, (_, index) => fold(stage, view, pile, index)),
    cloth(top, { x: 0, y: 0, width, height: flat }, warp, hidden),
    fill(warpPath(top, warp, 60), light),
    fill(
      crease,
      paint.linear(far, squareOn(far, near, ridge), [
        [0, "#ffffff", 0],
        [0.5, "#ffffff", 0.14],
        [0.55, deep, 0.12],
        [1, deep, 0],
      ]),
    ),
  ].join("")
}
