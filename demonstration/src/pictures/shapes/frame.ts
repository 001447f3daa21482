import { dot } from "../drawing/dot"
import { fill } from "../drawing/fill"
import { line } from "../drawing/line"
import { mix } from "../drawing/mix"
import { type Path, warpPath } from "../drawing/path"
import { polygon } from "../drawing/polygon"
import { rectangle } from "../drawing/rectangle"
import { shade } from "../drawing/shade"
import type { View } from "../drawing/view"
import { petal } from "../pattern/petal"
import { star } from "../pattern/star"
import { castShadow } from "../scene/cast-shadow"
import { extrude } from "./extrude"
import type { Stage } from "./stage"
import { tentCard } from "./tent-card"

const [width, height, rail] = [560, 700, 58]

/** A standing frame with a star in it, drawn ring by ring; a card beside it carries the label. */
export function drawFrame(stage: Stage): string {
  const { paint, tint, accent, ink, turn } = stage
  const stand = stage.view({ pitch: 13, yaw: 20 * turn, size: 1.04, x: -turn * 30, raise: 20 })
  const view: View = (x, y, z) => stand(x, y, z - y * 0.13 + 40)
  const warp = (x: number, y: number) => view(x - width / 2, height - y, 22)
  const on = (path: Path) => warpPath(path, warp, 200)
  const rails = [
    {
      points: [
        [0, 0],
        [width, 0],
        [width - rail, rail],
        [rail, rail],
      ],
      light: 1.22,
    },
    {
      points: [
        [0, 0],
        [rail, rail],
        [rail, height - rail],
        [0, height],
      ],
      light: 1.1,
    },
    {
      points: [
        [width, 0],
        [width, height],
        [width - rail, height - rail],
        [width - rail, rail],
      ],
      light: 0.78,
    },
    {
      points: [
        [0, height],
        [rail, height - rail],
        [width - rail, height - rail],
        [width, height],
      ],
      light: 0.88,
    },
  ]
    .map(({ points, light }) =>
      fill(
        on(polygon(points.map(([x = 0, y = 0]) => [x, y] as const))),
        paint.linear(warp(0, 0), warp(width, height), [
          [0, shade(accent, light * 1.06)],
          [1, shade(accent, light * 0.92)],
        ]),
      ),
    )
    .join("")
  const [x, y, radius] = [width / 2, height / 2, 168]
  const ring = (count: number, reach: number, size: number, turned = 0): Path =>
    Array.from({ length: count }, (_, index) => {
      const angle = (index / count) * Math.PI * 2 + (turned * Math.PI) / 180
      return dot(x + Math.cos(angle) * reach, y + Math.sin(angle) * reach, size)
    }).flat()
  const petals = (count: number, from: number, to: number, wide: number, turned: number): Path =>
    Array.from({ length: count }, (_, index) => petal(x, y, from, to, wide, (index * 360) / count + turned)).flat()
  const mat = rectangle(rail, rail, width - 2 * rail, height - 2 * rail)
  const inner = rectangle(rail + 34, rail + 34, width - 2 * rail - 68, height - 2 * rail - 68)
  const art =
    fill(on(inner), mix(ink.paper, ink.light, 0.12)) +
    [
      [star(x, y, radius * 1.08), ink.deep],
      [star(x, y, radius * 1.0), ink.light],
      [star(x, y, radius * 0.93), ink.deep],
      [petals(16, radius * 0.42, radius * 0.78, 22, 11.25), mix(ink.deep, ink.light, 0.5)],
      [petals(8, radius * 0.2, radius * 0.7, 40, 0), ink.light],
      [star(x, y, radius * 0.32), accent],
      [star(x, y, radius * 0.18, 0.541), ink.paper],
      [ring(16, radius * 1.24, 5, 11.25), ink.deep],
      [ring(8, radius * 1.36, 8, 22.5), accent],
    ]
      .map(([path, colour]) => fill(on(path as Path), colour as string))
      .join("") +
    [-1, 1]
      .flatMap((side) =>
        [-1, 1].map(
          (end) =>
            fill(on(star(x + side * 150, y + end * 226, 30)), ink.deep) +
            fill(on(star(x + side * 150, y + end * 226, 17, 0.541)), ink.light),
        ),
      )
      .join("") +
    line(on(rectangle(rail + 46, rail + 46, width - 2 * rail - 92, height - 2 * rail - 92)), ink.deep, 3, 0.7)
  const card = stage.view({ pitch: 16, yaw: -8 * turn, x: turn * 250, raise: -56 })
  return (
    castShadow(paint, stand, tint.shadow, { z: 10, width, depth: 90, round: 6, height: 560 }) +
    extrude(paint, view, {
      outline: rectangle(-width / 2, 0, width, height, 3),
      middle: [0, height / 2],
      front: 20,
      back: -26,
      colour: shade(accent, 0.8),
    }) +
    rails +
    fill(
      on(mat),
      paint.linear(warp(rail, rail), warp(width - rail, height - rail), [
        [0, "#e9e0cd"],
        [0.2, "#f8f2e5"],
        [1, "#eee5d3"],
      ]),
    ) +
    art +
    fill(
      on(
        polygon([
          [rail, rail],
          [width - rail, rail],
          [width - rail, rail + 16],
          [rail + 16, rail + 16],
          [rail + 16, height - rail],
          [rail, height - rail],
        ]),
      ),
      tint.veil,
      0.26,
    ) +
    fill(
      on(
        polygon([
          [rail, rail],
          [width * 0.56, rail],
          [width * 0.24, height - rail],
          [rail, height - rail],
        ]),
      ),
      paint.linear(warp(rail, rail), warp(width * 0.5, height * 0.6), [
        [0, "#ffffff", 0.3],
        [1, "#ffffff", 0.06],
      ]),
    ) +
    line(on(rectangle(5, 5, width - 10, height - 10)), "#ffffff", 2.4, 0.3) +
    tentCard(stage, card, 390, 246)
  )
}
