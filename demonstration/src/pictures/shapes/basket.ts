import { fill } from "../drawing/fill"
import { fillFine } from "../drawing/fill-fine"
import { line } from "../drawing/line"
import type { Path } from "../drawing/path"
import { shade } from "../drawing/shade"
import { castShadow } from "../scene/cast-shadow"
import { createLathe, type Lathe } from "./lathe"
import { roundLight } from "./round-light"
import { roundedProfile } from "./rounded-profile"
import type { Stage } from "./stage"
import { tentCard } from "./tent-card"

/** Around the front, in degrees, and how many strands cross it. */
const [span, strands] = [192, 16]

/** Strands over and under their ribs, row by row. */
function weave(lathe: Lathe, foot: number, head: number, rows: number, colour: string): string {
  const [step, tall] = [span / strands, (head - foot) / rows]
  const cells = Array.from(
    { length: rows * strands },
    (_, index) => [Math.floor(index / strands), index % strands] as const,
  )
  const strand = ([row, column]: readonly [number, number], low: number, high: number, inset: number): Path => {
    const [left, right] = [-span / 2 + column * step + inset, -span / 2 + (column + 1) * step - inset]
    const at = (angle: number, share: number) => lathe.at(angle, foot + (row + share) * tall)
    const middle = (low + high) / 2
    const reach = (high - low) * 0.62
    return [
      ["M", ...at(left, middle)],
      ["C", ...at(left, middle + reach), ...at(right, middle + reach), ...at(right, middle)],
      ["C", ...at(right, middle - reach), ...at(left, middle - reach), ...at(left, middle)],
      ["Z"],
    ]
  }
  const over = cells.filter(([row, column]) => (row + column) % 2 === 0)
  const under = cells.filter(([row, column]) => (row + column) % 2 === 1)
  return [
    fillFine(
      under.flatMap((cell) => strand(cell, 0.04, 0.96, 0.3)),
      shade(colour, 0.84),
    ),
    fillFine(
      over.flatMap((cell) => strand(cell, 0, 1, -0.6)),
      shade(colour, 1.08),
    ),
    fillFine(
      over.flatMap((cell) => strand(cell, 0.56, 0.88, 2.2)),
      shade(colour, 1.34),
    ),
  ].join("")
}

/** A lidded basket of split bamboo. */
export function drawBasket(stage: Stage): string {
  const { paint, tint, accent, turn } = stage
  const view = stage.view({ pitch: 20, size: 1.08, x: -turn * 20, raise: 46 })
  const [head, top] = [300, 420]
  const body = createLathe(
    view,
    roundedProfile([
      [236, 0],
      [250, 16, 10],
      [290, 160, 200],
      [284, head],
    ]),
  )
  const lid = createLathe(
    view,
    roundedProfile([
      [302, head - 26],
      [304, head + 30, 20],
      [276, top, 40],
      [120, top + 34, 30],
      [40, top + 38],
    ]),
  )
  const knob = createLathe(
    view,
    roundedProfile([
      [30, top + 30],
      [44, top + 50, 12],
      [40, top + 72, 14],
      [10, top + 78],
    ]),
  )
  const clip = paint.clip(body.outline)
  const cover = paint.clip(lid.outline)
  const veil = (lathe: Lathe) =>
    fill(
      lathe.outline,
      paint.linear(...lathe.span, [
        [0, tint.veil, 0.34],
        [0.12, tint.veil, 0.06],
        [0.3, "#ffffff", 0.2],
        [0.5, tint.veil, 0.02],
        [0.8, tint.veil, 0.3],
        [0.95, tint.veil, 0.5],
        [1, tint.veil, 0.36],
      ]),
    )
  const card = stage.view({ pitch: 18, yaw: -9 * turn, x: turn * 226, raise: -66 })
  const rim = (y: number, lathe: Lathe) =>
    line(lathe.arc(y, -92, 92), shade(accent, 0.52), 20) +
    line(lathe.arc(y + 2, -92, 92), shade(accent, 1.1), 14) +
    line(lathe.arc(y + 5, -80, 20), shade(accent, 1.5), 4, 0.6)
  return (
    castShadow(paint, view, tint.shadow, { width: 480, depth: 480, round: 240, height: 420 }) +
    fill(body.outline, shade(accent, 0.6)) +
    `<g clip-path="${clip}">${weave(body, 10, head - 10, 9, accent)}</g>` +
    veil(body) +
    rim(12, body) +
    fill(
      body.patch([-90, head - 90, 90, head - 20]),
      paint.linear(
        [0, body.at(0, head - 20)[1]],
        [0, body.at(0, head - 100)[1]],
        [
          [0, tint.veil, 0.5],
          [1, tint.veil, 0],
        ],
      ),
    ) +
    fill(lid.outline, shade(accent, 0.62)) +
    `<g clip-path="${cover}">${weave(lid, head - 20, top + 30, 6, accent)}</g>` +
    veil(lid) +
    fill(
      lid.disc(top + 20, 150),
      paint.linear(
        [lid.ring(top).x - 160, 0],
        [lid.ring(top).x + 160, 0],
        [
          [0, shade(accent, 1.3)],
          [1, shade(accent, 0.86)],
        ],
      ),
    ) +
    [150, 112, 76].map((radius) => line(lid.disc(top + 22, radius), shade(accent, 0.6), 4, 0.6)).join("") +
    rim(head - 16, lid) +
    fill(knob.outline, paint.linear(...knob.span, roundLight(shade(accent, 0.8), "gloss", tint.table))) +
    tentCard(stage, card, 390, 246)
  )
}
