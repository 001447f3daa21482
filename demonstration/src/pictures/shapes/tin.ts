import { fill } from "../drawing/fill"
import { line } from "../drawing/line"
import { type Path, warpPath } from "../drawing/path"
import { shade } from "../drawing/shade"
import { star } from "../pattern/star"
import { castShadow } from "../scene/cast-shadow"
import { gleam } from "./gleam"
import { createLathe } from "./lathe"
import { ringLight } from "./ring-light"
import { roundLight } from "./round-light"
import { roundVeil } from "./round-veil"
import { roundedProfile } from "./rounded-profile"
import type { Stage } from "./stage"

const [radius, height, head] = [262, 400, 510]
const bodyProfile = roundedProfile([
  [254, 0],
  [260, 6, 4],
  [260, height],
])
const lidProfile = roundedProfile([
  [266, 390],
  [266, head, 16],
  [248, head],
])

/** A round tin with a slip lid; the star of the house is embossed on its top. */
export function drawTin(stage: Stage): string {
  const { paint, tint, accent, ink, turn } = stage
  const view = stage.view({ pitch: 19, size: 1.1 })
  const body = createLathe(view, bodyProfile)
  const lid = createLathe(view, lidProfile)
  const part = [-58 - 6 * turn, 18, 58 - 6 * turn, 386] as const
  const emboss = (scale: number, down: number): Path =>
    warpPath(star(0, 0, radius * scale), (x, z) => {
      const [right, low] = view(x, head, z)
      return [right, low + down]
    })
  const underLid = paint.linear(body.at(0, 392), body.at(0, 356), [
    [0, tint.veil, 0.4],
    [1, tint.veil, 0],
  ])
  return [
    castShadow(paint, view, tint.shadow, { width: 524, depth: 524, round: radius, height }),
    fill(body.outline, paint.linear(...body.span, roundLight(accent, "gloss", tint.table))),
    stage.label(530, 368, body.warp([530, 368], part)),
    roundVeil(paint, body, body.outline, tint.veil),
    gleam(paint, body, 24, 376, 0.7),
    fill(body.patch([-90, 356, 90, 392]), underLid),
    fill(lid.outline, paint.linear(...lid.span, roundLight(ink.deep, "metal", tint.table))),
    line(lid.arc(408, -88, 88), shade(ink.deep, 1.6), 3, 0.4),
    line(lid.arc(393, -88, 88), shade(ink.deep, 0.4), 3, 0.6),
    fill(lid.disc(head, 250), ringLight(paint, lid, head, ink.deep, [1.55, 0.85])),
    line(lid.disc(head, 222), shade(ink.deep, 0.6), 4, 0.5),
    line(lid.disc(head, 219), shade(ink.deep, 1.7), 2.4, 0.5),
    fill(emboss(0.5, -2), shade(ink.deep, 1.7), 0.6),
    fill(emboss(0.5, 2), shade(ink.deep, 0.62), 0.7),
    fill(emboss(0.48, 0.5), ink.light, 0.85),
    fill(emboss(0.34, 0), shade(ink.deep, 1.15)),
    line(lid.arc(505, -88, 0), "#ffffff", 3, 0.5),
    line(body.arc(5, -86, 86), "#ffffff", 2.4, 0.3),
  ].join("")
}
