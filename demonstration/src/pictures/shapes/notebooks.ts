import { fill } from "../drawing/fill"
import { line } from "../drawing/line"
import { mix } from "../drawing/mix"
import { warpPath } from "../drawing/path"
import { rectangle } from "../drawing/rectangle"
import { shade } from "../drawing/shade"
import type { View } from "../drawing/view"
import { castShadow } from "../scene/cast-shadow"
import { boxFaces } from "./box-faces"
import { boxSide, boxVeil } from "./box-side"
import type { Stage } from "./stage"

const cream = "#f6eedc"

/** A notebook that lies: cover, pages, back cover. */
function lying(stage: Stage, view: View, y: number, width: number, depth: number, colour: string): string {
  const { paint } = stage
  const thick = 44
  const pages = boxFaces(view, { y: y + 4, width: width - 8, height: thick - 8, depth: depth - 8 })
  const back = boxFaces(view, { y, width, height: 5, depth })
  const cover = boxFaces(view, { y: y + thick - 5, width, height: 5, depth })
  const leaves = [0.25, 0.5, 0.75]
    .map((share) =>
      line(
        [
          ["M", ...pages.front.at(0, share)],
          ["L", ...pages.front.at(1, share)],
        ],
        shade(cream, 0.6),
        1.4,
        0.4,
      ),
    )
    .join("")
  const board = ({ front, left, right, top }: typeof cover) =>
    boxSide(paint, left, "left", colour) +
    boxSide(paint, right, "right", colour) +
    boxSide(paint, front, "front", colour) +
    boxSide(paint, top, "top", colour)
  return (
    board(back) +
    boxSide(paint, pages.left, "left", cream) +
    boxSide(paint, pages.right, "right", cream) +
    boxSide(paint, pages.front, "front", cream) +
    leaves +
    board(cover)
  )
}

/** Two that lie, and one that stands on them with its label. */
export function drawNotebooks(stage: Stage): string {
  const { paint, tint, accent, ink, turn } = stage
  const low = stage.view({ pitch: 17, yaw: -14 * turn, size: 1.12, raise: 10 })
  const mid = stage.view({ pitch: 17, yaw: -7 * turn, size: 1.12, raise: 10 })
  const stand = stage.view({ pitch: 17, yaw: 17 * turn, size: 1.12, raise: 104 })
  const [width, height, depth] = [430, 560, 42]
  const lean = 0.12
  const view: View = (x, y, z) => stand(x, y, z - y * lean + 30)
  const { front, left, right, top } = boxFaces(view, { width, height, depth })
  const warp = front.warp(width, height)
  const band = ink.deep
  const strip = warpPath(rectangle(width - 66, -1, 17, height + 2), warp)
  const panel = { x: 40, y: 48, width: width - 140, height: height - 96 }
  const side = turn > 0 ? left : right
  return (
    castShadow(paint, low, tint.shadow, { width: 600, depth: 400, round: 10, height: 220 }) +
    lying(stage, low, 0, 600, 400, mix(ink.light, "#fffaf0", 0.1)) +
    lying(stage, mid, 44, 580, 390, mix(ink.deep, accent, 0.35)) +
    castShadow(paint, stand, "#000000", { z: 20, width, depth: 60, round: 4, height: 120 }) +
    boxSide(paint, side, turn > 0 ? "left" : "right", turn > 0 ? shade(accent, 0.9) : cream) +
    boxSide(paint, top, "top", cream) +
    fill(
      front.outline,
      paint.linear(front.at(0, 0), front.at(1, 1), [
        [0, shade(accent, 1.14)],
        [0.5, accent],
        [1, shade(accent, 0.84)],
      ]),
    ) +
    stage.label(panel.width, panel.height, (x, y) => warp(panel.x + x, panel.y + y)) +
    boxVeil(paint, front, "front", tint.veil) +
    fill(warpPath(rectangle(width - 62, 0, 20, height), warp), tint.veil, 0.22) +
    fill(
      strip,
      paint.linear(warp(width - 66, 0), warp(width - 49, 0), [
        [0, shade(band, 1.3)],
        [0.5, band],
        [1, shade(band, 0.7)],
      ]),
    ) +
    fill(warpPath(rectangle(0, 0, 22, height), warp), shade(accent, 0.7), 0.5) +
    line(
      [
        ["M", ...front.at(0, 0)],
        ["L", ...front.at(1, 0)],
      ],
      "#ffffff",
      2.6,
      0.45,
    )
  )
}
