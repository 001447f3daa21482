import { fill } from "../drawing/fill"
import { line } from "../drawing/line"
import { toOklab } from "../drawing/oklab"
import { shade } from "../drawing/shade"
import type { View } from "../drawing/view"
import { castShadow } from "../scene/cast-shadow"
import { createLathe } from "./lathe"
import { roundLight } from "./round-light"
import { roundedProfile } from "./rounded-profile"
import { songkokBand } from "./songkok-band"
import { songkokCrown } from "./songkok-crown"
import type { Stage } from "./stage"
import { tentCard } from "./tent-card"

const [height, radius] = [262, 262]
const profile = roundedProfile([
  [284, 0],
  [286, 8, 4],
  [264, height - 4],
  [radius, height],
])

/** A peci: longer than wide, its crown rising a little towards front and back. */
export function drawSongkok(stage: Stage): string {
  const { paint, tint, accent, turn } = stage
  const straight = stage.view({ pitch: 16, size: 1.2, raise: 60, x: -turn * 24 })
  const view: View = (x, y, z) =>
    straight(x * 1.1, y + (Math.max(0, y) / height) ** 3 * (24 * (x / radius) ** 2 - 10 - 0.03 * turn * x), z * 0.96)
  const side = createLathe(view, profile)
  const pale = toOklab(accent)[0] > 0.7
  const card = stage.view({ pitch: 19, yaw: -10 * turn, x: turn * 236, raise: -40 })
  const nap = paint.linear(...side.span, [
    [0, "#ffffff", 0.14],
    [0.1, "#ffffff", 0.02],
    [0.26, "#ffffff", 0.13],
    [0.42, "#ffffff", 0],
    [0.5, tint.veil, 0],
    [0.85, "#000000", 0.3],
    [0.96, "#000000", 0.2],
    [1, "#ffffff", 0.08],
  ])
  const foot = paint.linear(side.at(0, 80), side.at(0, 0), [
    [0, "#000000", 0],
    [1, "#000000", 0.3],
  ])
  return [
    castShadow(paint, view, tint.shadow, { width: 560, depth: 560, round: 280, height: 300 }),
    fill(side.outline, paint.linear(...side.span, roundLight(accent, pale ? "matt" : "velvet", tint.table))),
    songkokBand(stage, side, height),
    fill(side.outline, nap),
    fill(side.patch([-90, 0, 90, 74]), foot),
    songkokCrown(stage, { side, view, height, radius, pale }),
    line(side.arc(5, -88, 88), shade(accent, pale ? 0.7 : 1.3), 3, 0.5),
    tentCard(stage, card, 390, 246),
  ].join("")
}
