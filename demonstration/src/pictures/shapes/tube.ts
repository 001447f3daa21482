import { line } from "../drawing/line"
import { mix } from "../drawing/mix"
import type { Point } from "../drawing/point"
import { shade } from "../drawing/shade"
import { smooth } from "../drawing/smooth"
import { castShadow } from "../scene/cast-shadow"
import { lid } from "./lid"
import { panelBody } from "./panel-body"
import { panelSheen } from "./panel-sheen"
import { panelWarp } from "./panel-warp"
import type { Stage } from "./stage"
import type { Surface } from "./surface"

const [foot, height] = [96, 640]

/** Round at the cap, flat at the crimp. */
const front: Surface = (u, v) => {
  const half = 138 + 52 * v ** 1.1
  return [half * u, foot + height * v, 132 * (1 - v) ** 0.8 * Math.sqrt(Math.max(0, 1 - u * u))]
}

/** A tube that stands on its cap. */
export function drawTube(stage: Stage): string {
  const { paint, tint, accent, ink, random } = stage
  const view = stage.view({ pitch: 12, yaw: 14 * stage.turn, size: 1.1 })
  const at = (u: number, v: number): Point => view(...front(u, v))
  const across = (v: number, half: number) => smooth([-1, -0.5, 0, 0.5, 1].map((share) => at(half * share, v)))
  const body = mix(accent, "#fffaf0", 0.1)
  const cap = random.pick([ink.deep, "#f3ede1", "#2d2a27"])
  const ribs = Array.from({ length: 15 }, (_, index) => {
    const u = -0.93 + index * 0.133
    return line(
      [
        ["M", ...at(u, 0.945)],
        ["L", ...at(u, 0.993)],
      ],
      shade(body, 0.55),
      2.4,
      0.35,
    )
  })
  return [
    castShadow(paint, view, tint.shadow, { width: 250, depth: 250, round: 125, height: 660 }),
    lid(paint, view, tint.table, { radius: 128, foot: 0, height: foot + 16, colour: cap, matter: "gloss", ribs: 40 }),
    panelBody(paint, front, view, body, tint.table),
    stage.label(300, 430, panelWarp(front, view, [300, 430], [-0.84, 0.08, 0.84, 0.78])),
    panelSheen(paint, front, view, { shadow: tint.veil, foot: 0, head: 0.94, gloss: 1.2 }),
    line(across(0.935, 1), shade(body, 0.5), 3, 0.4),
    ...ribs,
    line(across(0.997, 1), "#ffffff", 3, 0.5),
    line(across(0.006, 0.96), tint.veil, 5, 0.28),
  ].join("")
}
