import { fill } from "../drawing/fill"
import { type Warp, warpPath } from "../drawing/path"
import type { Point } from "../drawing/point"
import { rectangle } from "../drawing/rectangle"
import { shade } from "../drawing/shade"
import { squareOn } from "../drawing/square-on"
import type { View } from "../drawing/view"
import { foldSide } from "./fold-side"
import type { Pile } from "./pile"
import type { Stage } from "./stage"

/** Below this angle a fold turns away from the camera. */
const under = -Math.PI * 0.3

/** One fold of a pile, counted from below: its round edge towards the viewer, its layers at the side. */
export function fold({ paint, turn }: Stage, view: View, pile: Pile, index: number): string {
  const { width, depth, thick, colour, cloth, band } = pile
  const [radius, foot, back] = [thick / 2, index * thick, -depth / 2]
  const front = depth / 2 - radius + (index % 2 === 0 ? 0 : -7)
  const at = (x: number, angle: number): Point => {
    const sag = Math.sin(x / 130 + index * 2) * 2.2
    return view(x, foot + radius + sag + radius * Math.sin(angle), front + radius * Math.cos(angle))
  }
  const arc = (Math.PI / 2 - under) * radius
  const warp: Warp = (x, y) => {
    const kept = Math.min(arc, Math.max(0, y))
    const [right, down] = at(x - width / 2, Math.PI / 2 - (kept / arc) * (Math.PI / 2 - under))
    return [right, down + (y - kept)]
  }
  const side = turn > 0 ? -width / 2 : width / 2
  const face = rectangle(0, 0, width, arc)
  const outline = warpPath(face, warp, 30)
  const hidden = { x: (width - band) / 2 + 8, y: -arc, width: band - 16, height: arc * 3 }
  const deep = shade(colour, 0.22)
  const [top, end] = [at(0, Math.PI / 2), at(0, under)]
  const edge = [at(-width / 2, 0), at(width / 2, 0)] as const
  const over = paint.linear(top, squareOn(top, end, edge), [
    [0, "#ffffff", 0.08],
    [0.25, "#ffffff", 0.26],
    [0.5, "#ffffff", 0],
    [0.5, deep, 0],
    [0.85, deep, 0.42],
    [1, deep, 0.72],
  ])
  const across = paint.linear(...edge, [
    [0, "#ffffff", 0.12],
    [0.3, "#ffffff", 0],
    [0.5, deep, 0],
    [1, deep, 0.3],
  ])
  return [
    foldSide(paint, {
      back: (height) => view(side, foot + thick * height, back),
      end: (angle, inset) =>
        view(side, foot + radius + (radius - inset) * Math.sin(angle), front + (radius - inset) * Math.cos(angle)),
      radius,
      colour,
      lit: turn > 0,
    }),
    cloth(face, { x: 0, y: 0, width, height: arc }, warp, hidden),
    fill(outline, over),
    fill(outline, across),
  ].join("")
}
