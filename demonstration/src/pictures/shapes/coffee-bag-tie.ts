import { fill } from "../drawing/fill"
import { line } from "../drawing/line"
import type { Paint } from "../drawing/paint"
import { type Path, warpPath } from "../drawing/path"
import type { Point } from "../drawing/point"
import { shade } from "../drawing/shade"
import { smooth } from "../drawing/smooth"
import type { View } from "../drawing/view"
import { coffeeHalf, coffeeHeight } from "./coffee-bag-front"
import { panelOutline } from "./panel-outline"
import type { Surface } from "./surface"

const roll: Surface = (u, v) => [coffeeHalf * 1.01 * u, coffeeHeight - 8 + v * 74, 25 + 5 * Math.sin(v * Math.PI)]

/** The rolled top of the bag and the tin tie that holds it, its ends bent round the edges. */
export function coffeeBagTie(
  paint: Paint,
  view: View,
  { body, tie, shadow }: { body: string; tie: string; shadow: string },
): string {
  const at = (u: number, v: number): Point => view(...roll(u, v))
  const strip = (low: number, high: number): Path =>
    warpPath([["M", -1, low], ["L", 1, low], ["L", 1, high], ["L", -1, high], ["Z"]], at, 0.2)
  const across = (colour: string, light: number): string =>
    paint.linear(at(-1, 0.5), at(1, 0.5), [
      [0, shade(colour, 0.95)],
      [0.25, shade(colour, light)],
      [0.6, colour],
      [1, shade(colour, 0.72)],
    ])
  const end = (side: number): Path =>
    warpPath([["M", side, 0.2], ["L", side * 1.075, 0.26], ["L", side * 1.075, 0.64], ["L", side, 0.68], ["Z"]], at)
  return [
    fill(strip(-0.16, 0.1), shadow, 0.2),
    fill(panelOutline(roll, view), across(body, 1.26)),
    fill(strip(0.22, 0.68), across(tie, 1.35)),
    fill(end(-1), shade(tie, 1.2)),
    fill(end(1), shade(tie, 0.8)),
    line(smooth([at(-1, 0.98), at(0, 0.98), at(1, 0.98)]), "#ffffff", 3, 0.4),
  ].join("")
}
