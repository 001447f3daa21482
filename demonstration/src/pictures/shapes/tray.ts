import { fill } from "../drawing/fill"
import { line } from "../drawing/line"
import { type Path, warpPath } from "../drawing/path"
import type { Point } from "../drawing/point"
import { rectangle } from "../drawing/rectangle"
import { shade } from "../drawing/shade"
import { smooth } from "../drawing/smooth"
import { translate } from "../drawing/translate"
import { castShadow } from "../scene/cast-shadow"
import type { Stage } from "./stage"
import { trayPieces } from "./tray-pieces"

const [width, depth, rim, wall, floor] = [760, 500, 74, 30, 26]
const [sleeve, head] = [400, depth + 2]

/** A wooden tray in its paper sleeve: bare where the tray is the thing, filled where it carries something to eat. */
export function drawTray(stage: Stage): string {
  const { paint, tint, accent, ink, random, turn, category } = stage
  const filled = category === "snacks" || category === "honey-herbs"
  const wood = filled ? "#b58450" : accent
  const view = stage.view({ pitch: 40, yaw: 16 * turn, size: 1.12, raise: 150 })
  const plan = (grow: number, y: number): Path => {
    const flat = rectangle(-width / 2 - grow, -depth / 2 - grow, width + 2 * grow, depth + 2 * grow, 70 + grow)
    return warpPath(flat, (x, z) => view(x, y, z), 60)
  }
  const slices = Array.from({ length: 9 }, (_, index) =>
    fill(plan(-18 + index * 2.25, (rim * index) / 8), shade(wood, 0.46 + index * 0.035)),
  )
  const [left, right] = [view(-width / 2, rim, 0), view(width / 2, rim, 0)]
  const across = (...lights: readonly [number, number, number]): string =>
    paint.linear(left, right, [
      [0, shade(wood, lights[0])],
      [0.4, shade(wood, lights[1])],
      [1, shade(wood, lights[2])],
    ])
  const grain = Array.from({ length: 16 }, (_, index) => {
    const [z, bend] = [-depth / 2 + 36 + index * 29, random.between(-16, 16)]
    const vein = smooth([
      view(-width / 2, floor, z),
      view(-width / 6, floor, z + bend),
      view(width / 5, floor, z - bend * 0.6),
      view(width / 2, floor, z + bend * 0.3),
    ])
    return line(vein, shade(wood, index % 3 === 0 ? 0.55 : 0.74), random.between(1.6, 4), 0.4)
  })
  const warp = (x: number, y: number): Point => {
    const [along, over] = [x - sleeve / 2, y - head]
    return over <= 0 ? view(along, rim + 3, -depth / 2 + y - 1) : view(along, rim + 3 - over, depth / 2 + 4)
  }
  const part = (x: number, y: number, broad: number, tall: number): Path =>
    warpPath(rectangle(x, y, broad, tall), warp, 60)
  const pieces = filled
    ? trayPieces(paint, random, view, accent, { width: width - 90, depth: depth - 80, floor, covered: sleeve / 2 - 40 })
    : ""
  const light = paint.linear(warp(0, 0), warp(sleeve, head), [
    [0, "#ffffff", 0.2],
    [0.5, "#ffffff", 0],
    [0.5, tint.veil, 0],
    [1, tint.veil, 0.14],
  ])
  return [
    castShadow(paint, view, tint.shadow, { width: width - 20, depth: depth - 20, round: 70, height: 140 }),
    ...slices,
    fill(plan(0, rim), across(1.3, 1.16, 0.94)),
    fill(plan(-wall, rim), shade(wood, 0.5)),
    `<g clip-path="${paint.clip(plan(-wall, rim))}">`,
    fill(plan(-wall, floor), across(0.7, 1, 1.1)),
    ...grain,
    pieces,
    fill(translate(part(-14, -4, sleeve + 28, head), 4, 26), shade(wood, 0.2), 0.4),
    "</g>",
    line(plan(-wall, rim), shade(wood, 0.4), 3, 0.5),
    line(plan(-3, rim), shade(wood, 1.6), 3, 0.5),
    fill(
      part(0, head, sleeve, rim - 8),
      paint.linear(warp(0, head), warp(sleeve, head), [
        [0, shade(ink.deep, 0.98)],
        [1, shade(ink.deep, 0.66)],
      ]),
    ),
    stage.label(sleeve, head, warp),
    fill(part(0, 0, sleeve, head), light),
    line(
      [
        ["M", ...warp(0, head)],
        ["L", ...warp(sleeve, head)],
      ],
      "#ffffff",
      3,
      0.5,
    ),
  ].join("")
}
