import { ellipse } from "../drawing/ellipse"
import { fill } from "../drawing/fill"
import { line } from "../drawing/line"
import { mix } from "../drawing/mix"
import { polygon } from "../drawing/polygon"
import { shade } from "../drawing/shade"
import { type Joint, taper } from "../drawing/taper"
import { castShadow } from "../scene/cast-shadow"
import { gleam } from "./gleam"
import { createLathe } from "./lathe"
import { roundLight } from "./round-light"
import { roundedProfile } from "./rounded-profile"
import type { Stage } from "./stage"
import { tentCard } from "./tent-card"

const height = 340

/** A thrown mug: glaze that ends in a wavy line above the bare clay. */
export function drawMug(stage: Stage): string {
  const { paint, tint, accent, random, turn } = stage
  const view = stage.view({ pitch: 19, size: 1.2, x: turn * 10, raise: 40 })
  const body = createLathe(
    view,
    roundedProfile([
      [150, 0],
      [206, 10, 46],
      [220, 160, 110],
      [204, height - 8],
      [204, height, 4],
      [196, height + 3],
    ]),
  )
  const clay = "#b98562"
  const rim = body.ring(height, 202)
  const wave = Array.from({ length: 25 }, (_, index) =>
    body.at(-90 + index * 7.5, 74 + Math.sin(index * 0.9) * 10 + (index % 5 === 0 ? -14 : 0)),
  )
  const [wx, wy] = body.at(0, -60)
  const bare = [...polygon(wave, false), ["L", wx + 300, wy] as const, ["L", wx - 300, wy] as const, ["Z"] as const]
  const clip = paint.clip(body.outline)
  const side = -turn
  const [hx, hy] = body.at(side * 88, height * 0.74)
  const [, low] = body.at(side * 88, height * 0.26)
  const joints: Joint[] = [
    [hx - side * 16, hy, 24],
    [hx + side * 74, hy - 8, 24],
    [hx + side * 118, (hy + low) / 2 - 10, 22],
    [hx + side * 74, low - 4, 22],
    [hx - side * 12, low + 14, 24],
  ]
  const handle = taper(joints)
  const speckles = Array.from({ length: 70 }, () => {
    const [x, y] = body.at(random.between(-86, 86), random.between(20, height - 10))
    return ellipse(x, y, random.between(1.2, 3.2))
  }).flat()
  const [left, right] = body.span
  const card = stage.view({ pitch: 18, yaw: -10 * turn, x: turn * 216, raise: -62 })
  return (
    castShadow(paint, view, tint.shadow, { width: 380, depth: 380, round: 190, height }) +
    fill(
      handle,
      paint.linear(
        [hx - 20, hy - 20],
        [hx + side * 120, low],
        [
          [0, shade(accent, 1.12)],
          [0.5, shade(accent, side > 0 ? 0.84 : 1.04)],
          [1, shade(accent, 0.62)],
        ],
      ),
    ) +
    fill(taper(joints, 0.3, [-0.3 * side, -0.3]), "#ffffff", 0.26) +
    fill(body.outline, paint.linear(left, right, roundLight(accent, "gloss", tint.table))) +
    `<g clip-path="${clip}">${fill(bare, paint.linear(left, right, roundLight(clay, "matt", tint.table)))}${line(
      polygon(
        wave.map(([x, y]) => [x, y - 2] as const),
        false,
      ),
      shade(accent, 1.4),
      5,
      0.45,
    )}${fill(speckles, mix("#4a2f1c", accent, 0.3), 0.5)}${[60, 130, 210, 290, 350].map((y) => line(body.arc(y, -90, 90), shade(accent, 0.6), 3, 0.12)).join("")}</g>` +
    gleam(paint, body, 90, height - 30, 0.75) +
    fill(
      body.disc(height, 204),
      paint.linear(
        [rim.x - rim.rx, 0],
        [rim.x + rim.rx, 0],
        [
          [0, shade(accent, 1.3)],
          [1, shade(accent, 0.9)],
        ],
      ),
    ) +
    fill(
      body.disc(height - 2, 190),
      paint.linear(
        [rim.x - rim.rx, 0],
        [rim.x + rim.rx, 0],
        [
          [0, shade(accent, 0.42)],
          [0.6, shade(accent, 0.62)],
          [1, shade(accent, 0.95)],
        ],
      ),
    ) +
    line(body.arc(height, -88, 0), "#ffffff", 4, 0.6) +
    tentCard(stage, card, 390, 246)
  )
}
