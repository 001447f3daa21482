import { fill } from "../drawing/fill"
import { line } from "../drawing/line"
import { mix } from "../drawing/mix"
import type { Point } from "../drawing/point"
import { polygon } from "../drawing/polygon"
import { shade } from "../drawing/shade"
import { castShadow } from "../scene/cast-shadow"
import { gleam } from "./gleam"
import { createLathe } from "./lathe"
import { roundLight } from "./round-light"
import { roundedProfile } from "./rounded-profile"
import type { Stage } from "./stage"

const [radius, height] = [196, 400]

/** A pencil that stands in the holder, its point up. */
function pencil(stage: Stage, foot: Point, tip: Point, half: number, colour: string): string {
  const { paint } = stage
  const [alongX, alongY] = [tip[0] - foot[0], tip[1] - foot[1]]
  const length = Math.hypot(alongX, alongY)
  const place = (along: number, aside: number): Point => [
    foot[0] + (alongX * along - alongY * aside) / length,
    foot[1] + (alongY * along + alongX * aside) / length,
  ]
  const body = length - half * 4.2
  const across = (light: number) =>
    paint.linear(place(body / 2, -half), place(body / 2, half), [
      [0, shade(colour, 1.16 * light)],
      [0.34, shade(colour, 1.16 * light)],
      [0.34, shade(colour, light)],
      [0.68, shade(colour, light)],
      [0.68, shade(colour, 0.72 * light)],
      [1, shade(colour, 0.72 * light)],
    ])
  const wood = paint.linear(place(body, -half), place(body, half), [
    [0, "#f2d5a6"],
    [0.5, "#dcb27a"],
    [1, "#b98a55"],
  ])
  return (
    fill(polygon([place(0, -half), place(body, -half), place(body, half), place(0, half)]), across(1)) +
    fill(
      [
        ["M", ...place(body - 5, -half)],
        ["C", ...place(body + 10, -half * 0.7), ...place(body + 2, -half * 0.3), ...place(body - 2, 0)],
        ["C", ...place(body + 4, half * 0.4), ...place(body + 8, half * 0.7), ...place(body - 5, half)],
        ["L", ...place(length, 0)],
        ["Z"],
      ],
      wood,
    ) +
    fill(
      polygon([place(length - half * 1.4, -half * 0.34), place(length, 0), place(length - half * 1.4, half * 0.34)]),
      shade(colour, 0.6),
    )
  )
}

export function drawPens(stage: Stage): string {
  const { paint, tint, accent, ink, random, turn } = stage
  const view = stage.view({ pitch: 16, size: 1.08 })
  const body = createLathe(
    view,
    roundedProfile([
      [radius - 10, 0],
      [radius, 10, 8],
      [radius, height, 4],
      [radius - 6, height + 4],
    ]),
  )
  const rim = body.ring(height, radius - 4)
  const hues = [
    mix(ink.deep, "#ffffff", 0.08),
    accent,
    ink.light,
    "#c9963f",
    mix(accent, "#20302a", 0.45),
    "#b5502b",
    "#5f7f6a",
  ]
  const aim = -6 * turn
  const part = [-58 + aim, 46, 58 + aim, height - 40] as const
  const size = [radius * 2.02, height - 86] as const
  const stuck = [-0.78, 0.5, -0.3, 0.84, 0.12, -0.55, 0.34].map((place, index) => {
    const depth = [-0.5, -0.6, -0.7, 0, -0.1, 0.45, 0.5][index] ?? 0
    const foot: Point = [rim.x + place * rim.rx * 0.6, rim.y + 150]
    const tip: Point = [
      rim.x + place * rim.rx * 1.28 + random.between(-14, 14),
      rim.y + depth * rim.ry - random.between(215, 330),
    ]
    return pencil(stage, foot, tip, 15, hues[index] ?? accent)
  })
  return (
    castShadow(paint, view, tint.shadow, { width: radius * 1.95, depth: radius * 1.95, round: radius, height: 520 }) +
    fill(
      body.disc(height, radius),
      paint.linear(
        [rim.x - rim.rx, 0],
        [rim.x + rim.rx, 0],
        [
          [0, shade(accent, 0.36)],
          [1, shade(accent, 0.6)],
        ],
      ),
    ) +
    stuck.join("") +
    fill(body.patch([-90, 0, 90, height]), paint.linear(...body.span, roundLight(accent, "matt", tint.table))) +
    stage.label(...size, body.warp(size, part)) +
    fill(
      body.patch([-90, 6, 90, height]),
      paint.linear(...body.span, [
        [0, tint.veil, 0.26],
        [0.14, "#ffffff", 0.04],
        [0.3, "#ffffff", 0.18],
        [0.46, tint.veil, 0],
        [0.82, tint.veil, 0.22],
        [0.95, tint.veil, 0.36],
        [1, "#ffffff", 0.06],
      ]),
    ) +
    gleam(paint, body, 20, height - 20, 0.5) +
    line(body.arc(height, -90, 90), shade(accent, 1.5), 5, 0.7)
  )
}
