import { ellipse } from "../drawing/ellipse"
import { fill } from "../drawing/fill"
import { line } from "../drawing/line"
import type { Paint } from "../drawing/paint"
import type { Point } from "../drawing/point"
import { shade } from "../drawing/shade"
import { type Joint, taper } from "../drawing/taper"
import { spot } from "../scene/spot"
import type { Stage } from "./stage"
import { tentCard } from "./tent-card"

function bead(paint: Paint, [x, y]: Point, radius: number, colour: string): string {
  return (
    fill(
      ellipse(x, y, radius),
      paint.radial([x - radius * 0.32, y - radius * 0.36], radius * 1.5, [
        [0, shade(colour, 1.55)],
        [0.3, shade(colour, 1.1)],
        [0.65, shade(colour, 0.72)],
        [1, shade(colour, 0.4)],
      ]),
    ) + fill(ellipse(x - radius * 0.36, y - radius * 0.42, radius * 0.22, radius * 0.15), "#ffffff", 0.55)
  )
}

/** Prayer beads laid in a ring, with the long bead and a tassel. */
export function drawBeads(stage: Stage): string {
  const { paint, tint, accent, ink, turn } = stage
  const view = stage.view({ pitch: 36, size: 1.1, raise: 130 })
  const count = 33
  const places = Array.from({ length: count }, (_, index) => {
    const angle = (index / count) * Math.PI * 2 + 0.095
    const wobble = 1 + 0.035 * Math.sin(angle * 3 + 1)
    return view(Math.sin(angle) * 360 * wobble, 30, Math.cos(angle) * 262 * wobble)
  })
  const [startX, startY] = view(turn * 6, 26, 290)
  const shadows = places.map(([x, y]) => spot(paint, x + 13, y + 24, 46, 24, tint.shadow, 0.5)).join("")
  const tail = (along: number, aside: number): Point => [
    startX - turn * along * 0.94 + aside * 0.3,
    startY + along * 0.36 + aside,
  ]
  const threads = Array.from({ length: 15 }, (_, index) => {
    const spread = index - 7
    const joints: Joint[] = [
      [...tail(128, spread * 1.2), 3.4],
      [...tail(190, spread * 3.4 + 6), 4],
      [...tail(262, spread * 5.4 + (index % 3) * 3), 3],
    ]
    return fill(taper(joints), shade(ink.deep, 0.78 + ((index * 7) % 5) * 0.13))
  }).join("")
  const long: Joint[] = [
    [...tail(26, 0), 9],
    [...tail(52, 2), 17],
    [...tail(92, 4), 15],
    [...tail(116, 5), 11],
  ]
  const card = stage.view({ pitch: 22, yaw: -10 * turn, raise: 104 })
  const order = places
    .map((place, index) => ({ place, index }))
    .sort((first, second) => first.place[1] - second.place[1])
  const draw = (near: boolean): string =>
    order
      .filter(({ place }) => place[1] > startY - 250 === near)
      .map(({ place, index }) =>
        bead(paint, place, 37 + (place[1] - startY) * 0.012, index % 11 === 0 ? ink.light : accent),
      )
      .join("")
  return (
    shadows +
    draw(false) +
    tentCard(stage, card, 400, 256) +
    draw(true) +
    spot(paint, tail(180, 26)[0], tail(180, 26)[1], 120, 30, tint.shadow, 0.4, -turn * 20) +
    threads +
    fill(
      taper(long),
      paint.linear(tail(60, -18), tail(60, 20), [
        [0, shade(accent, 1.35)],
        [0.5, accent],
        [1, shade(accent, 0.5)],
      ]),
    ) +
    bead(paint, tail(124, 5), 17, ink.light) +
    line(
      [
        ["M", ...tail(120, -6)],
        ["L", ...tail(124, 16)],
      ],
      shade(ink.light, 0.6),
      4,
      0.5,
    )
  )
}
