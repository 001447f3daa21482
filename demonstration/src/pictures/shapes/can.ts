import { fill } from "../drawing/fill"
import { line } from "../drawing/line"
import { round } from "../drawing/round"
import { shade } from "../drawing/shade"
import { castShadow } from "../scene/cast-shadow"
import { gleam } from "./gleam"
import { createLathe } from "./lathe"
import { ringLight } from "./ring-light"
import { roundLight } from "./round-light"
import { roundVeil } from "./round-veil"
import { roundedProfile } from "./rounded-profile"
import type { Stage } from "./stage"

const height = 640
const aluminium = "#c3c4c2"
const bodyProfile = roundedProfile([
  [172, 0],
  [180, 14, 6],
  [206, 46, 20],
  [206, 586, 26],
  [170, height, 10],
  [170, 646],
])
const rimProfile = roundedProfile([
  [168, height],
  [176, 646, 4],
  [176, 660, 4],
  [170, 664],
])

/** A drinks can, printed all round. */
export function drawCan(stage: Stage): string {
  const { paint, tint, accent, turn } = stage
  const view = stage.view({ pitch: 13, size: 1.1 })
  const body = createLathe(view, bodyProfile)
  const rim = createLathe(view, rimProfile)
  const part = [-66 - 6 * turn, 74, 66 - 6 * turn, 566] as const
  const print = body.patch([-90, 44, 90, 588])
  const tab = rim.ring(656, 126)
  return [
    castShadow(paint, view, tint.shadow, { width: 360, depth: 360, round: 180, height }),
    fill(body.outline, paint.linear(...body.span, roundLight(aluminium, "metal", tint.table))),
    fill(print, paint.linear(...body.span, roundLight(accent, "gloss", tint.table))),
    stage.label(474, 492, body.warp([474, 492], part)),
    roundVeil(paint, body, print, tint.veil),
    gleam(paint, body, 60, 570, 0.8),
    fill(rim.outline, paint.linear(...rim.span, roundLight(aluminium, "metal", tint.table))),
    fill(rim.disc(664, 166), ringLight(paint, rim, 664, aluminium, [0.7, 1])),
    fill(rim.disc(658, 152), ringLight(paint, rim, 658, aluminium, [1.4, 0.7])),
    line(rim.arc(662, -88, 0), "#ffffff", 3, 0.7),
    round(tab.x, tab.y - 1, 40, 11, shade(aluminium, 0.6)),
    round(tab.x, tab.y - 5, 38, 10, shade(aluminium, 1.3)),
    round(tab.x + 12, tab.y - 5, 12, 4, shade(aluminium, 0.75)),
    line(body.arc(50, -88, 88), shade(accent, 0.5), 3, 0.4),
  ].join("")
}
