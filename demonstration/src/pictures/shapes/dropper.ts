import { fill } from "../drawing/fill"
import { line } from "../drawing/line"
import { mix } from "../drawing/mix"
import { shade } from "../drawing/shade"
import { castShadow } from "../scene/cast-shadow"
import { spot } from "../scene/spot"
import { gleam } from "./gleam"
import { createLathe } from "./lathe"
import { lid } from "./lid"
import { roundLight } from "./round-light"
import { roundVeil } from "./round-veil"
import { roundedProfile } from "./rounded-profile"
import type { Stage } from "./stage"

const profile = roundedProfile([
  [130, 0],
  [172, 0, 30],
  [172, 390, 90],
  [62, 452, 40],
  [58, 480],
])
const bulbProfile = roundedProfile([
  [40, 548],
  [46, 566, 10],
  [46, 660, 46],
  [6, 700, 30],
  [2, 700],
])

/** Amber glass with a rubber dropper. */
export function drawDropper(stage: Stage): string {
  const { paint, tint, accent, ink, random, turn } = stage
  const view = stage.view({ pitch: 12, size: 1.14 })
  const amber = mix("#7c3f12", accent, 0.3)
  const glass = createLathe(view, profile)
  const bulb = createLathe(view, bulbProfile)
  const [x, y] = view(0, 0, 0)
  const part = [-57 - 4 * turn, 60, 57 - 4 * turn, 340] as const
  const rubber = random.pick(["#2b2927", "#efe8dc"])
  const collar = random.pick(["#c8a14e", rubber, ink.deep])
  return [
    castShadow(paint, view, tint.shadow, { width: 320, depth: 320, round: 160, height: 560 }),
    spot(paint, x + 240, y + 6, 170, 40, shade("#d98a2b", 1.1), 0.4, -4),
    fill(glass.outline, paint.linear(...glass.span, roundLight(amber, "gloss", tint.table))),
    `<g clip-path="${paint.clip(glass.outline)}">`,
    spot(paint, x + 95, y - 90, 110, 160, "#e08a2a", 0.5),
    fill(glass.patch([-90, 0, 90, 20]), shade(amber, 0.5), 0.5),
    "</g>",
    stage.label(342, 280, glass.warp([342, 280], part)),
    roundVeil(paint, glass, glass.patch(part), tint.veil),
    gleam(paint, glass, 26, 372, 0.8),
    line(glass.arc(5, -60, 60), "#ffffff", 2.5, 0.25),
    fill(bulb.outline, paint.linear(...bulb.span, roundLight(rubber, "gloss", tint.table))),
    gleam(paint, bulb, 575, 665, 0.5),
    lid(paint, view, tint.table, { radius: 72, foot: 462, height: 92, colour: collar, matter: "gloss", ribs: 30 }),
  ].join("")
}
