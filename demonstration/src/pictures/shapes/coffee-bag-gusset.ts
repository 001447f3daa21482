import { fill } from "../drawing/fill"
import type { Paint } from "../drawing/paint"
import type { Point } from "../drawing/point"
import { polygon } from "../drawing/polygon"
import { shade } from "../drawing/shade"
import type { View } from "../drawing/view"
import { coffeeFront } from "./coffee-bag-front"

const rows = Array.from({ length: 13 }, (_, index) => index / 12)

/** The folded side of the bag, its two halves in different light; -1 is its left side, which the lamp meets. */
export function coffeeBagGusset(paint: Paint, view: View, side: 1 | -1, colour: string): string {
  const edge = (v: number): Point => view(...coffeeFront(side, v))
  const back = (v: number): Point => {
    const [x, y, z] = coffeeFront(side, v)
    return view(x, y, -z)
  }
  const fold = (v: number): Point => {
    const [x, y] = coffeeFront(side, v)
    return view(x - side * 34 * Math.sin(Math.PI * Math.min(1, v * 1.02)) ** 0.6, y, 0)
  }
  const lit = side === -1
  const half = (one: (v: number) => Point, other: (v: number) => Point, from: number, to: number): string =>
    fill(
      polygon([...rows.map(one), ...[...rows].reverse().map(other)]),
      paint.linear(other(0.4), one(0.4), [
        [0, shade(colour, from)],
        [1, shade(colour, to)],
      ]),
    )
  return half(fold, back, lit ? 0.86 : 0.46, lit ? 0.78 : 0.7) + half(edge, fold, lit ? 1.1 : 0.5, lit ? 0.94 : 0.62)
}
