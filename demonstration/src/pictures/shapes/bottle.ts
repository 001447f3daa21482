import { fill } from "../drawing/fill"
import { line } from "../drawing/line"
import { mix } from "../drawing/mix"
import { shade } from "../drawing/shade"
import { castShadow } from "../scene/cast-shadow"
import { spot } from "../scene/spot"
import { type BottleForm, broad, longNeck, roundShoulder } from "./bottle-forms"
import { glassEdge } from "./glass-edge"
import { gleam } from "./gleam"
import { insideOf } from "./inside-of"
import { createLathe } from "./lathe"
import { lid } from "./lid"
import { pump } from "./pump"
import { ringLight } from "./ring-light"
import { roundLight } from "./round-light"
import { roundVeil } from "./round-veil"
import type { Stage } from "./stage"

const brass = "#c8a14e"

function formFor({ category, random, text }: Stage): BottleForm {
  if (category === "soap-cosmetics" || category === "books-stationery") return roundShoulder
  if (category === "drinks" && !/sirup|syrup/.test(text)) return random.pick([broad, broad, longNeck])
  return longNeck
}

/** A bottle of something fluid, with a cap or, for what is pumped, a dispenser. */
export function drawBottle(stage: Stage): string {
  const { paint, tint, accent, ink, random, text, turn } = stage
  const view = stage.view({ pitch: 12, size: 1.09 })
  const form = formFor(stage)
  const { profile, radius, mouth, neck, level, label, shoulder } = form
  const glass = createLathe(view, profile)
  const fluid = createLathe(view, insideOf(profile, 9, level))
  const [x, y] = view(0, 0, 10)
  const [low, high] = label
  const part = [-57 - 4 * turn, low, 57 - 4 * turn, high] as const
  const size = [radius * 1.98, high - low] as const
  const colour = random.pick([ink.deep, "#2d2a27", brass, shade(accent, 0.5)])
  const top = /shampoo|wash|sampo|mandi|sabun|cuci/.test(text)
    ? pump(paint, view, tint.table, {
        radius: neck + 10,
        foot: mouth - 8,
        colour: random.pick(["#2d2a27", "#f1ebe0", ink.deep]),
      })
    : lid(paint, view, tint.table, {
        radius: neck + 12,
        foot: mouth - 12,
        height: form === broad ? 74 : 92,
        colour,
        matter: colour === brass ? "metal" : "gloss",
        ribs: 26,
      })
  const downwards = paint.linear(view(0, level, 0), view(0, 0, 0), [
    [0, shade(accent, 1.35), 0.4],
    [0.4, accent, 0],
    [1, shade(accent, 0.5), 0.35],
  ])
  return [
    castShadow(paint, view, tint.shadow, {
      width: radius * 1.86,
      depth: radius * 1.86,
      round: radius * 0.93,
      height: 620,
    }),
    spot(paint, x + radius * 1.5, y, radius * 0.9, 40, shade(accent, 1.35), 0.4, -4),
    fill(glass.outline, mix(tint.table, "#ffffff", 0.45), 0.6),
    fill(fluid.outline, paint.linear(...fluid.span, roundLight(accent, "gloss", tint.table))),
    fill(fluid.outline, downwards),
    fill(fluid.disc(level), ringLight(paint, fluid, level, accent, [1.3, 0.8])),
    spot(paint, x + radius * 0.62, view(0, 60, radius)[1] - 14, radius * 0.28, 60, shade(accent, 1.6), 0.45),
    glassEdge(paint, glass, tint.veil),
    stage.label(...size, glass.warp(size, part)),
    roundVeil(paint, glass, glass.patch(part), tint.veil),
    gleam(paint, glass, 26, shoulder, 0.9),
    line(glass.arc(5, -70, 70), "#ffffff", 2.5, 0.3),
    top,
  ].join("")
}
