import { fill } from "../drawing/fill"
import { line } from "../drawing/line"
import { warpPath } from "../drawing/path"
import { shade } from "../drawing/shade"
import { star } from "../pattern/star"
import { castShadow } from "../scene/cast-shadow"
import { spot } from "../scene/spot"
import { gleam } from "./gleam"
import { createLathe } from "./lathe"
import { roundLight } from "./round-light"
import { roundedProfile } from "./rounded-profile"
import type { Stage } from "./stage"
import { tentCard } from "./tent-card"

const height = 230

/** A turned bowl, open to the light. */
export function drawBowl(stage: Stage): string {
  const { paint, tint, accent, turn } = stage
  const view = stage.view({ pitch: 26, size: 1.16, x: -turn * 16, raise: 96 })
  const body = createLathe(
    view,
    roundedProfile([
      [120, 0],
      [126, 22, 10],
      [230, 50, 90],
      [304, height - 10, 60],
      [308, height],
    ]),
  )
  const rim = body.ring(height, 308)
  const inside = body.disc(height, 294)
  const clip = paint.clip(inside)
  const base = body.ring(height, 294)
  const grain = [0.34, 0.5, 0.66, 0.8, 0.92]
    .map((share) =>
      line(
        warpPath(body.disc(height, 294), (x, y) => [
          base.x + (x - base.x) * share,
          base.y + 40 * (1 - share) + (y - base.y) * share,
        ]),
        shade(accent, 0.5),
        3,
        0.2,
      ),
    )
    .join("")
  const card = stage.view({ pitch: 20, yaw: -9 * turn, x: turn * 220, raise: -78 })
  return (
    castShadow(paint, view, tint.shadow, { width: 420, depth: 420, round: 210, height: 300 }) +
    fill(body.outline, paint.linear(...body.span, roundLight(accent, "gloss", tint.table))) +
    [70, 110, 150, 186].map((y) => line(body.arc(y, -90, 90), shade(accent, 0.5), 3, 0.16)).join("") +
    gleam(paint, body, 90, height - 24, 0.55) +
    fill(
      body.patch([-90, 0, 90, 60]),
      paint.linear(
        [0, body.at(0, 64)[1]],
        [0, body.at(0, 0)[1]],
        [
          [0, tint.veil, 0],
          [1, tint.veil, 0.4],
        ],
      ),
    ) +
    fill(
      body.disc(height, 308),
      paint.linear(
        [rim.x - rim.rx, 0],
        [rim.x + rim.rx, 0],
        [
          [0, shade(accent, 1.4)],
          [0.5, shade(accent, 1.16)],
          [1, shade(accent, 0.9)],
        ],
      ),
    ) +
    `<g clip-path="${clip}">` +
    fill(
      inside,
      paint.linear(
        [base.x - base.rx, base.y],
        [base.x + base.rx, base.y],
        [
          [0, shade(accent, 0.46)],
          [0.45, shade(accent, 0.74)],
          [1, shade(accent, 1.14)],
        ],
      ),
    ) +
    grain +
    spot(paint, base.x + base.rx * 0.5, base.y + base.ry * 0.2, 170, 70, "#ffffff", 0.2) +
    fill(
      warpPath(star(0, 0, 84), (x, y) => [base.x + x, base.y + 44 + y * 0.44]),
      shade(accent, 0.5),
      0.5,
    ) +
    fill(
      warpPath(star(0, 0, 52, 0.541), (x, y) => [base.x + x, base.y + 44 + y * 0.44]),
      shade(accent, 1.2),
      0.35,
    ) +
    "</g>" +
    line(body.arc(height, -88, 10), "#ffffff", 4, 0.5) +
    tentCard(stage, card, 400, 252)
  )
}
