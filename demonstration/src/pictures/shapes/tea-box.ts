import { fill } from "../drawing/fill"
import { line } from "../drawing/line"
import { toData, warpPath } from "../drawing/path"
import { polygon } from "../drawing/polygon"
import { shade } from "../drawing/shade"
import { smooth } from "../drawing/smooth"
import { star } from "../pattern/star"
import { castShadow } from "../scene/cast-shadow"
import { spot } from "../scene/spot"
import { carton } from "./carton"
import type { Stage } from "./stage"

const size = { width: 560, height: 430, depth: 250 }

/** A tea bag that leans against the box, its thread and tag before it. */
function teaBag(stage: Stage): string {
  const { paint, ink, tint, accent, turn } = stage
  const view = stage.view({ pitch: 16, yaw: -8, x: turn * 262, raise: -34, size: 1.1 })
  const leaf = (x: number, y: number) => view(x, y * 0.94, -y * 0.3)
  const bag = polygon(
    [
      [-66, 0],
      [-60, 132],
      [-42, 168],
      [42, 168],
      [60, 132],
      [66, 0],
    ].map(([x = 0, y = 0]) => leaf(x, y)),
  )
  const [left, right] = [leaf(-66, 60), leaf(66, 60)]
  const tagAt = (x: number, z: number) => view(x + turn * -126, 0, z + 46)
  const tag = polygon(
    [
      [-44, -40],
      [44, -40],
      [44, 40],
      [-44, 40],
    ].map(([x = 0, z = 0]) => tagAt(x + z * 0.2, z)),
  )
  const [threadX, threadY] = leaf(0, 166)
  const [endX, endY] = tagAt(0, -34)
  const thread = `M${threadX} ${threadY}C${threadX - turn * 10} ${threadY - 30} ${threadX - turn * 80} ${threadY + 10} ${threadX - turn * 84} ${threadY + 110}S${endX} ${endY - 26} ${endX} ${endY}`
  const filling = smooth([leaf(-54, 8), leaf(-52, 78), leaf(-10, 92), leaf(40, 80), leaf(54, 10), leaf(0, 4)], true)
  return (
    castShadow(paint, view, tint.shadow, { width: 132, depth: 40, round: 6, height: 120 }) +
    spot(paint, tagAt(8, 6)[0], tagAt(0, 10)[1], 66, 30, tint.shadow, 0.4) +
    fill(
      bag,
      paint.linear(left, right, [
        [0, "#f7f1e4"],
        [0.4, "#fffdf7"],
        [1, "#d8cdb8"],
      ]),
    ) +
    fill(
      filling,
      paint.linear(left, right, [
        [0, shade(accent, 0.9), 0.5],
        [0.4, shade(accent, 1.05), 0.42],
        [1, shade(accent, 0.6), 0.6],
      ]),
    ) +
    line(
      [
        ["M", ...leaf(-64, 130)],
        ["L", ...leaf(64, 130)],
      ],
      "#b9ab90",
      2.4,
      0.7,
    ) +
    line(thread, "#ffffff", 3.4) +
    line(thread, tint.veil, 1, 0.4) +
    fill(
      tag,
      paint.linear(tagAt(-44, 0), tagAt(44, 0), [
        [0, shade(ink.deep, 1.2)],
        [1, shade(ink.deep, 0.9)],
      ]),
    ) +
    fill(toData(warpPath(star(0, 0, 24), (x, z) => tagAt(x + z * 0.2, z))), ink.light)
  )
}

export function drawTeaBox(stage: Stage): string {
  const view = stage.view({ pitch: 16, yaw: 24 * stage.turn, size: 1.1, raise: 24 })
  return (
    castShadow(stage.paint, view, stage.tint.veil, { ...size, round: 4 }) + carton(stage, view, size) + teaBag(stage)
  )
}
