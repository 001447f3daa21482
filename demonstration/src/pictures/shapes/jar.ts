import { fill } from "../drawing/fill"
import { line } from "../drawing/line"
import { mix } from "../drawing/mix"
import { shade } from "../drawing/shade"
import { castShadow } from "../scene/cast-shadow"
import { spot } from "../scene/spot"
import { glassEdge } from "./glass-edge"
import { gleam } from "./gleam"
import { createLathe } from "./lathe"
import { type LidLook, lid } from "./lid"
import { ringLight } from "./ring-light"
import { roundLight } from "./round-light"
import { roundVeil } from "./round-veil"
import { roundedProfile } from "./rounded-profile"
import { speckle } from "./speckle"
import type { Stage } from "./stage"

const [radius, height, level] = [246, 520, 486]
const glassProfile = roundedProfile([
  [216, 0],
  [radius, 0, 34],
  [radius, 490, 70],
  [204, 530, 24],
  [204, 550],
])
const contentProfile = roundedProfile([
  [184, 16],
  [232, 24, 34],
  [232, 454, 30],
  [212, level],
])

/** A glass jar with a screw lid; what is in it shows above and below the label. */
export function drawJar(stage: Stage): string {
  const { paint, tint, accent, ink, random, turn } = stage
  const view = stage.view({ pitch: 13, size: 1.12 })
  const glass = createLathe(view, glassProfile)
  const content = createLathe(view, contentProfile)
  const [x, y] = view(0, 0, 20)
  const part = [-56 - 6 * turn, 66, 56 - 6 * turn, 396] as const
  const cap = random.pick<LidLook>([
    { colour: ink.deep, matter: "gloss" },
    { colour: "#c8a14e", matter: "metal" },
    { colour: "#b88a58", matter: "matt" },
    { colour: "#2d2a27", matter: "gloss" },
  ])
  const thickFoot = paint.linear(...glass.span, [
    [0, "#ffffff", 0.1],
    [0.3, "#ffffff", 0.5],
    [0.55, tint.veil, 0.12],
    [0.8, "#ffffff", 0.35],
    [1, tint.veil, 0.2],
  ])
  return [
    castShadow(paint, view, tint.shadow, { width: 470, depth: 470, round: 235, height }),
    spot(paint, x + 310, y, 176, 46, shade(accent, 1.25), 0.34, -4),
    fill(glass.outline, mix(tint.table, "#ffffff", 0.5), 0.62),
    fill(content.outline, paint.linear(...content.span, roundLight(accent, "gloss", tint.table))),
    speckle(random, content, accent, [-70, 34, 70, 470], 60, 9),
    fill(content.disc(level), ringLight(paint, content, level, accent, [1.2, 0.82])),
    line(content.arc(level, -90, 90), shade(accent, 1.4), 2.5, 0.5),
    fill(glass.patch([-90, 2, 90, 22]), thickFoot),
    glassEdge(paint, glass, tint.veil),
    line(glass.arc(522, -88, 88), "#ffffff", 3, 0.5),
    stage.label(490, 330, glass.warp([490, 330], part)),
    roundVeil(paint, glass, glass.patch(part), tint.veil),
    gleam(paint, glass, 40, 470, 0.85),
    lid(paint, view, tint.table, { radius: 220, foot: 532, height: 104, ...cap, ribs: cap.matter === "matt" ? 0 : 44 }),
  ].join("")
}
