import { fill } from "../drawing/fill"
import { line } from "../drawing/line"
import { mix } from "../drawing/mix"
import { warpPath } from "../drawing/path"
import { polygon } from "../drawing/polygon"
import { rectangle } from "../drawing/rectangle"
import { shade } from "../drawing/shade"
import { area } from "../label/area"
import { patternArea } from "../label/pattern-area"
import { renderLayers } from "../label/render-layers"
import { castShadow } from "../scene/cast-shadow"
import { boxFaces } from "./box-faces"
import { boxSide, boxVeil } from "./box-side"
import type { Stage } from "./stage"

const [width, height, depth] = [500, 700, 96]

/** A cloth-bound book that stands: spine or page edge beside the cover, the label as its title panel. */
export function drawBook(stage: Stage): string {
  const { paint, tint, accent, ink, turn } = stage
  const view = stage.view({ pitch: 13, yaw: 26 * turn, size: 1.06 })
  const { front, left, right, top } = boxFaces(view, { width, height, depth })
  const pages = boxFaces(view, { width: width - 16, height: height - 20, depth: depth - 20, y: 10, x: -6 })
  const spineShown = turn > 0
  const cloth = accent
  const cream = "#f4ead4"
  const lines = Array.from({ length: 11 }, (_, index) => {
    const share = (index + 0.5) / 11
    return line(
      [
        ["M", ...pages.right.at(share, 0)],
        ["L", ...pages.right.at(share, 1)],
      ],
      shade(cream, 0.6),
      1.4,
      0.35,
    )
  }).join("")
  const topLines = Array.from({ length: 7 }, (_, index) => {
    const share = (index + 0.5) / 7
    return line(
      [
        ["M", ...pages.top.at(0.02, share)],
        ["L", ...pages.top.at(1, share)],
      ],
      shade(cream, 0.65),
      1.4,
      0.3,
    )
  }).join("")
  const spine = renderLayers(
    paint,
    [
      area(rectangle(0, 0, depth, height), cloth),
      area(rectangle(0, 92, depth, 5), ink.light),
      patternArea(ink, { x: 0, y: 97, width: depth, height: 96 }, [ink.deep, ink.light], 48),
      area(rectangle(0, 193, depth, 5), ink.light),
      area(rectangle(0, height - 70, depth, 5), ink.light),
    ],
    left.warp(depth, height),
  )
  const boards = spineShown
    ? spine + boxVeil(paint, left, "left", tint.veil)
    : boxSide(paint, right, "right", mix(cloth, "#3a2a20", 0.15)) +
      fill(
        pages.right.outline,
        paint.linear(pages.right.at(0, 0), pages.right.at(1, 0), [
          [0, shade(cream, 0.86)],
          [1, shade(cream, 0.66)],
        ]),
      ) +
      lines
  const inner = { x: 54, y: 70, width: width - 102, height: height - 140 }
  const warp = front.warp(width, height)
  const hinge = (x: number) =>
    polygon([
      front.at(x / width, 0),
      front.at((x + 14) / width, 0),
      front.at((x + 14) / width, 1),
      front.at(x / width, 1),
    ])
  const frame = warpPath(rectangle(inner.x - 12, inner.y - 12, inner.width + 24, inner.height + 24, 3), warp)
  return (
    castShadow(paint, view, tint.shadow, { width, depth, round: 4, height }) +
    boards +
    boxSide(paint, top, "top", mix(cloth, "#3a2a20", 0.1)) +
    fill(
      pages.top.outline,
      paint.linear(pages.top.at(0, 0), pages.top.at(1, 1), [
        [0, shade(cream, 1.1)],
        [1, shade(cream, 0.86)],
      ]),
    ) +
    topLines +
    fill(
      front.outline,
      paint.linear(front.at(0, 0), front.at(1, 1), [
        [0, shade(cloth, 1.12)],
        [0.5, cloth],
        [1, shade(cloth, 0.84)],
      ]),
    ) +
    line(frame, mix(cloth, ink.light, 0.75), 3, 0.8) +
    stage.label(inner.width, inner.height, (x, y) => warp(inner.x + x, inner.y + y)) +
    boxVeil(paint, front, "front", tint.veil) +
    fill(
      hinge(20),
      paint.linear(front.at(20 / width, 0.5), front.at(34 / width, 0.5), [
        [0, "#ffffff", 0.12],
        [0.4, tint.veil, 0.3],
        [1, "#ffffff", 0.22],
      ]),
    ) +
    line(
      [
        ["M", ...front.at(0, 0)],
        ["L", ...front.at(1, 0)],
      ],
      "#ffffff",
      2.6,
      0.4,
    ) +
    line(
      [
        ["M", ...front.at(spineShown ? 0 : 1, 0)],
        ["L", ...front.at(spineShown ? 0 : 1, 1)],
      ],
      "#ffffff",
      2.6,
      0.35,
    )
  )
}
