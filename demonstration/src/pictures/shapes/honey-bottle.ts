import { fill } from "../drawing/fill"
import { line } from "../drawing/line"
import { mix } from "../drawing/mix"
import { shade } from "../drawing/shade"
import { castShadow } from "../scene/cast-shadow"
import { spot } from "../scene/spot"
import { glassEdge } from "./glass-edge"
import { gleam } from "./gleam"
import { insideOf } from "./inside-of"
import { createLathe } from "./lathe"
import { type LidLook, lid } from "./lid"
import { ringLight } from "./ring-light"
import { roundLight } from "./round-light"
import { roundVeil } from "./round-veil"
import { roundedProfile } from "./rounded-profile"
import type { Stage } from "./stage"

const profile = roundedProfile([
  [150, 0],
  [226, 0, 60],
  [238, 210, 200],
  [212, 420, 150],
  [118, 500, 50],
  [112, 540, 8],
  [112, 560],
])
const level = 452

/** Squat and round; honey glows where the light leaves it, low on the far side. */
export function drawHoneyBottle(stage: Stage): string {
  const { paint, tint, accent, ink, random, turn } = stage
  const view = stage.view({ pitch: 13, size: 1.12 })
  const glass = createLathe(view, profile)
  const honey = createLathe(view, insideOf(profile, 10, level))
  const [x, y] = view(0, 0, 0)
  const part = [-54 - 5 * turn, 84, 54 - 5 * turn, 388] as const
  const cap = random.pick<LidLook>([
    { colour: "#b5854f", matter: "matt" },
    { colour: ink.deep, matter: "gloss" },
    { colour: "#c8a14e", matter: "metal" },
  ])
  return [
    castShadow(paint, view, tint.shadow, { width: 400, depth: 400, round: 200, height: 560 }),
    spot(paint, x + 300, y + 4, 230, 50, shade(accent, 1.3), 0.5, -4),
    fill(glass.outline, mix(tint.table, "#ffffff", 0.45), 0.62),
    fill(honey.outline, paint.linear(...honey.span, roundLight(accent, "gloss", tint.table))),
    `<g clip-path="${paint.clip(honey.outline)}">`,
    spot(paint, x + 120, y - 110, 170, 190, mix(shade(accent, 1.3), "#ffc552", 0.5), 0.75),
    spot(paint, x - 20, y - 560, 260, 150, shade(accent, 0.55), 0.5),
    "</g>",
    fill(honey.disc(level), ringLight(paint, honey, level, accent, [1.35, 0.85])),
    glassEdge(paint, glass, tint.veil),
    stage.label(450, 304, glass.warp([450, 304], part)),
    roundVeil(paint, glass, glass.patch(part), tint.veil),
    gleam(paint, glass, 70, 400, 0.9),
    line(glass.arc(502, -80, 80), "#ffffff", 3, 0.5),
    lid(paint, view, tint.table, { radius: 128, foot: 520, height: 104, ...cap, ribs: cap.matter === "matt" ? 0 : 34 }),
  ].join("")
}
