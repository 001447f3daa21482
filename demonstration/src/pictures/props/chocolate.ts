import { fill } from "../drawing/fill"
import { line } from "../drawing/line"
import { warpPath } from "../drawing/path"
import { rectangle } from "../drawing/rectangle"
import { shade } from "../drawing/shade"
import { createView } from "../drawing/view"
import { boxFaces } from "../shapes/box-faces"
import { boxSide } from "../shapes/box-side"
import { ground } from "./ground"
import type { Prop, PropKit } from "./prop"

const dark = "#5a2f1b"

function block(kit: PropKit, x: number, y: number, columns: number, rows: number, yaw: number): string {
  const { paint } = kit
  const cell = 50
  const view = createView({ foot: [x, y], pitch: 32, yaw })
  const { front, left, right, top } = boxFaces(view, { width: columns * cell, height: 24, depth: rows * cell })
  const side = yaw > 0 ? left : right
  const cells = Array.from({ length: columns * rows }, (_, index) => {
    const [column, row] = [index % columns, Math.floor(index / columns)]
    const square = (inset: number) =>
      warpPath(
        rectangle(column * cell + inset, row * cell + inset, cell - 2 * inset, cell - 2 * inset, 3),
        top.warp(columns * cell, rows * cell),
      )
    return (
      fill(square(3), shade(dark, 0.74)) +
      fill(
        square(7),
        paint.linear(top.at(0, 0), top.at(1, 1), [
          [0, shade(dark, 1.5)],
          [0.5, shade(dark, 1.2)],
          [1, shade(dark, 1.02)],
        ]),
      ) +
      line(square(7), shade(dark, 1.7), 1.4, 0.4)
    )
  }).join("")
  return (
    boxSide(paint, side, yaw > 0 ? "left" : "right", dark) +
    boxSide(paint, front, "front", dark) +
    boxSide(paint, top, "top", shade(dark, 0.9)) +
    cells
  )
}

export const chocolate: Prop = {
  width: 260,
  height: 84,
  draw: (kit) =>
    ground(kit, 0, -14, 120, 40) +
    block(kit, -20, -22, 4, 2, 18) +
    ground(kit, 54, 2, 60, 20) +
    block(kit, 56, 6, 2, 1, -24),
}
