import { fill } from "../drawing/fill"
import { line } from "../drawing/line"
import { type Path, warpPath } from "../drawing/path"
import { rectangle } from "../drawing/rectangle"
import { shade } from "../drawing/shade"
import type { View } from "../drawing/view"
import { star } from "../pattern/star"
import { castShadow } from "../scene/cast-shadow"
import { boxFaces } from "./box-faces"
import { boxSide } from "./box-side"
import { extrude } from "./extrude"
import type { Stage } from "./stage"

const [width, height, depth] = [600, 400, 168]

/** A bar of soap that stands on its long side, with a soft bevel and the star pressed into it. */
function soap(stage: Stage, view: View, stamped: boolean): string {
  const { paint, accent } = stage
  const outline = rectangle(-width / 2, 0, width, height, 66)
  const front = depth / 2
  const on = (path: Path, inset = 0) =>
    warpPath(path, (x, y) => view(x * (1 - inset), height / 2 + (y - height / 2) * (1 - inset * 1.4), front), 50)
  const [topLeft, bottomRight] = [view(-width / 2, height, front), view(width / 2, 0, front)]
  const inner = rectangle(-width / 2 + 40, 40, width - 80, height - 80, 46)
  const emboss = (path: Path, down: number) =>
    warpPath(
      path,
      (x, y) => {
        const [a, b] = view(x, y, front)
        return [a, b + down]
      },
      50,
    )
  return (
    extrude(paint, view, { outline, middle: [0, height / 2], front, back: -front, colour: accent, bevel: 18 }) +
    fill(
      on(outline, 0.045),
      paint.linear(topLeft, bottomRight, [
        [0, shade(accent, 1.3)],
        [0.35, shade(accent, 1.1)],
        [0.75, shade(accent, 0.92)],
        [1, shade(accent, 0.8)],
      ]),
    ) +
    line(on(inner), shade(accent, 0.68), 5, 0.4) +
    line(emboss(inner, 4), shade(accent, 1.6), 3, 0.5) +
    (stamped
      ? fill(emboss(star(0, height / 2, 92), -3), shade(accent, 0.62), 0.75) +
        fill(emboss(star(0, height / 2, 92), 3), shade(accent, 1.5), 0.7) +
        fill(emboss(star(0, height / 2, 90), 0), shade(accent, 0.94)) +
        fill(emboss(star(0, height / 2, 44, 0.541), 0), shade(accent, 0.74), 0.7)
      : "")
  )
}

export function drawBar(stage: Stage): string {
  const { paint, tint, ink, turn } = stage
  const behind = stage.view({ pitch: 18, yaw: -16 * turn, x: turn * 128, raise: 74, size: 0.94 })
  const view = stage.view({ pitch: 18, yaw: 20 * turn, x: -turn * 40, size: 1.04 })
  const [bandWidth, over] = [356, 5]
  const band = boxFaces(view, { width: bandWidth, height: height + over, depth: depth + 2 * over })
  const front = depth / 2 + over
  const warp = (x: number, y: number) => view(-bandWidth / 2 + x, height + over - y, front)
  const face = warpPath(rectangle(0, 0, bandWidth, height + 2 * over), warp)
  return (
    castShadow(paint, behind, tint.shadow, { width: width * 0.9, depth, round: 30, height }) +
    soap(stage, behind, true) +
    castShadow(paint, view, tint.shadow, { width: width * 0.9, depth, round: 30, height }) +
    soap(stage, view, false) +
    boxSide(paint, band[turn > 0 ? "left" : "right"], turn > 0 ? "left" : "right", ink.deep) +
    boxSide(paint, band.top, "top", ink.deep) +
    stage.label(bandWidth, height + 2 * over, warp) +
    fill(
      face,
      paint.linear(warp(0, 0), warp(bandWidth, height), [
        [0, "#ffffff", 0.18],
        [0.5, "#ffffff", 0],
        [0.5, tint.veil, 0],
        [1, tint.veil, 0.16],
      ]),
    ) +
    fill(
      face,
      paint.linear(warp(0, height * 0.88), warp(0, height), [
        [0, tint.veil, 0],
        [1, tint.veil, 0.3],
      ]),
    ) +
    fill(
      face,
      paint.linear(warp(0, 0), warp(0, 26), [
        [0, "#ffffff", 0.5],
        [1, "#ffffff", 0],
      ]),
    )
  )
}
