import { fill } from "../drawing/fill"
import { line } from "../drawing/line"
import { mix } from "../drawing/mix"
import { shade } from "../drawing/shade"
import { castShadow } from "../scene/cast-shadow"
import { spot } from "../scene/spot"
import { glassEdge } from "./glass-edge"
import { gleam } from "./gleam"
import { createLathe } from "./lathe"
import { ringLight } from "./ring-light"
import { roundLight } from "./round-light"
import { roundVeil } from "./round-veil"
import { roundedProfile } from "./rounded-profile"
import type { Stage } from "./stage"

const [height, level, seal] = [500, 446, 516]
const wallProfile = roundedProfile([
  [160, 0],
  [176, 6, 8],
  [232, 492],
  [232, height],
])
const drinkProfile = roundedProfile([
  [154, 14],
  [170, 22, 10],
  [218, level],
])
const rimProfile = roundedProfile([
  [236, 486],
  [252, 490, 8],
  [252, 512, 8],
  [242, seal],
])

/** A clear cup with a sealed lid, printed round the middle. */
export function drawCup(stage: Stage): string {
  const { paint, tint, accent, ink, turn } = stage
  const view = stage.view({ pitch: 15, size: 1.12 })
  const wall = createLathe(view, wallProfile)
  const drink = createLathe(view, drinkProfile)
  const rim = createLathe(view, rimProfile)
  const [x, y] = view(0, 0, 0)
  const part = [-58 - 6 * turn, 92, 58 - 6 * turn, 372] as const
  const foil = mix(ink.deep, "#c9c4ba", 0.18)
  const [tabX, tabY] = rim.at(38, 510)
  const tab = `M${tabX - 30} ${tabY - 6}q46 -8 58 -22q30 14 22 32q-34 16 -70 4z`
  return [
    castShadow(paint, view, tint.shadow, { width: 330, depth: 330, round: 165, height }),
    spot(paint, x + 250, y + 2, 190, 44, shade(accent, 1.4), 0.42, -4),
    fill(wall.outline, mix(tint.table, "#ffffff", 0.6), 0.6),
    fill(drink.outline, paint.linear(...drink.span, roundLight(accent, "gloss", tint.table))),
    spot(paint, x + 100, y - 60, 90, 110, shade(accent, 1.6), 0.4),
    fill(drink.disc(level), shade(accent, 1.2)),
    glassEdge(paint, wall, tint.veil),
    stage.label(430, 280, wall.warp([430, 280], part)),
    roundVeil(paint, wall, wall.patch(part), tint.veil),
    gleam(paint, wall, 24, 460, 0.9),
    ...[44, 62, 404].map((ridge) => line(wall.arc(ridge, -86, 86), "#ffffff", 2.5, 0.3)),
    fill(rim.outline, paint.linear(...rim.span, roundLight(mix(foil, "#ffffff", 0.3), "gloss", tint.table))),
    fill(
      tab,
      paint.linear(
        [tabX - 30, 0],
        [tabX + 50, 0],
        [
          [0, foil],
          [1, shade(foil, 0.7)],
        ],
      ),
    ),
    fill(rim.disc(seal, 244), ringLight(paint, rim, seal, foil, [1.5, 0.85])),
    line(rim.arc(513, -88, 0), "#ffffff", 3, 0.5),
  ].join("")
}
