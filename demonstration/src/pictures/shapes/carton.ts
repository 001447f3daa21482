import { fill } from "../drawing/fill"
import { line } from "../drawing/line"
import type { Point } from "../drawing/point"
import { shade } from "../drawing/shade"
import type { View } from "../drawing/view"
import { renderLayers } from "../label/render-layers"
import { boxFaces, type Cuboid } from "./box-faces"
import { boxSide, boxVeil } from "./box-side"
import { sidePrint } from "./side-print"
import type { Stage } from "./stage"

/** A printed carton: the label fills its front, its narrow side carries the small print. With contents it stands open and they look out of it. */
export function carton(stage: Stage, view: View, cuboid: Cuboid, contents?: string): string {
  const { paint, ink, tint, turn } = stage
  const { width, height, depth } = cuboid
  const faces = boxFaces(view, cuboid)
  const side = turn > 0 ? "left" : "right"
  const { front, top } = faces
  const narrow = faces[side]
  const path = (...points: Point[]) =>
    points.map(([x, y], index) => `${index === 0 ? "M" : "L"}${Math.round(x)} ${Math.round(y)}`).join("")
  const corner = side === "left" ? 0 : 1
  const lid =
    boxSide(paint, top, "top", ink.deep) +
    line(path(top.at(0, 0.12), top.at(1, 0.12)), shade(ink.deep, 0.6), 2, 0.5) +
    line(path(top.at(0.08, 1), top.at(0.12, 0.55), top.at(0.88, 0.55), top.at(0.92, 1)), shade(ink.deep, 0.62), 2, 0.35)
  const inside =
    fill(
      top.outline,
      paint.linear(top.at(0, 0), top.at(0.4, 1), [
        [0, shade(ink.deep, 0.62)],
        [1, shade(ink.deep, 0.3)],
      ]),
    ) + line(`${path(top.at(0, 1), top.at(0, 0), top.at(1, 0), top.at(1, 1))}`, shade(ink.paper, 0.92), 4)
  return (
    (contents === undefined ? "" : inside + contents) +
    renderLayers(paint, sidePrint(ink, depth, height), narrow.warp(depth, height)) +
    boxVeil(paint, narrow, side, tint.veil) +
    stage.label(width, height, front.warp(width, height)) +
    boxVeil(paint, front, "front", tint.veil) +
    (contents === undefined ? lid : "") +
    line(path(top.at(0, 1), top.at(1, 1)), "#ffffff", 2.6, 0.55) +
    line(path(front.at(corner, 0), front.at(corner, 1)), "#ffffff", 2.6, 0.4) +
    line(path(front.at(0, 0.997), front.at(1, 0.997)), tint.veil, 3, 0.35)
  )
}
