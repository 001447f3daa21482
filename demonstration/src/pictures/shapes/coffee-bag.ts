import { dot } from "../drawing/dot"
import { fill } from "../drawing/fill"
import { line } from "../drawing/line"
import { mix } from "../drawing/mix"
import type { Point } from "../drawing/point"
import { round } from "../drawing/round"
import { shade } from "../drawing/shade"
import { smooth } from "../drawing/smooth"
import { squareOn } from "../drawing/square-on"
import { castShadow } from "../scene/cast-shadow"
import { coffeeDeep, coffeeFront, coffeeHalf, coffeeHeight } from "./coffee-bag-front"
import { coffeeBagGusset } from "./coffee-bag-gusset"
import { coffeeBagTie } from "./coffee-bag-tie"
import { crease } from "./crease"
import { panelBody } from "./panel-body"
import { panelPart } from "./panel-part"
import { panelSheen } from "./panel-sheen"
import { panelWarp } from "./panel-warp"
import type { Stage } from "./stage"

/** The valve that lets fresh coffee breathe. */
function valve(body: string, [x, y]: Point): string {
  const holes = [...dot(x - 5, y - 5, 2), ...dot(x + 5, y - 5, 2), ...dot(x, y + 4, 2)]
  return (
    round(x, y, 19, 19, shade(body, 0.62), 0.8) +
    round(x, y - 1.5, 16, 16, shade(body, 1.1)) +
    fill(holes, shade(body, 0.3))
  )
}

export function drawCoffeeBag(stage: Stage): string {
  const { paint, tint, accent, ink, random, turn } = stage
  const view = stage.view({ pitch: 12, yaw: 25 * turn, size: 1.08 })
  const kraft = { body: "#bf9465", tie: ink.deep }
  const dark = { body: mix("#2b2723", accent, 0.14), tie: "#c8a14e" }
  const own = { body: mix(accent, "#3a2a20", 0.12), tie: "#2d2a27" }
  const { body, tie } = random.pick([kraft, dark, own])
  const at = (u: number, v: number): Point => view(...coffeeFront(u, v))
  const edge = (u: number) => smooth([0, 0.25, 0.5, 0.75, 1].map((v) => at(u, v)))
  const fold = (width: number, ...places: readonly Point[]) =>
    crease(paint, places, { width, valley: shade(body, 0.3) })
  const [low, high] = [at(0, 0.84), at(0, 1)]
  const neck = fill(
    panelPart(coffeeFront, view, [-1, 0.84, 1, 1]),
    paint.linear(low, squareOn(low, high, [at(-1, 0.9), at(1, 0.9)]), [
      [0, "#ffffff", 0],
      [0.4, "#ffffff", 0.1],
      [0.7, tint.veil, 0.04],
      [1, tint.veil, 0.32],
    ]),
  )
  return [
    castShadow(paint, view, tint.shadow, {
      width: coffeeHalf * 2,
      depth: coffeeDeep * 1.9,
      round: 14,
      height: coffeeHeight,
    }),
    coffeeBagGusset(paint, view, turn > 0 ? -1 : 1, body),
    panelBody(paint, coffeeFront, view, body, tint.table),
    stage.label(390, 470, panelWarp(coffeeFront, view, [390, 470], [-0.94, 0.1, 0.94, 0.79])),
    panelSheen(paint, coffeeFront, view, { shadow: tint.veil, foot: 0.01, head: 0.98, gloss: 0.8 }),
    neck,
    fold(40, at(-0.98, 0.99), at(-0.8, 0.9), at(-0.84, 0.8)),
    fold(40, at(0.96, 0.99), at(0.76, 0.91), at(0.82, 0.81)),
    fold(30, at(-0.98, 0.01), at(-0.86, 0.06), at(-0.92, 0.16)),
    line(edge(-1), "#ffffff", 2.6, 0.34),
    line(edge(1), turn > 0 ? shade(body, 0.4) : "#ffffff", 2.4, 0.3),
    valve(body, at(0, 0.875)),
    coffeeBagTie(paint, view, { body, tie, shadow: tint.veil }),
  ].join("")
}
