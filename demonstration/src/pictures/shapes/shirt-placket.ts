import { fill } from "../drawing/fill"
import { line } from "../drawing/line"
import { mix } from "../drawing/mix"
import type { Warp } from "../drawing/path"
import { warpPath } from "../drawing/path"
import { rectangle } from "../drawing/rectangle"
import { round } from "../drawing/round"
import { shade } from "../drawing/shade"
import { renderTiles } from "../pattern/render-tiles"
import { starTile } from "../pattern/star-tile"
import type { Stage } from "./stage"

const [foot, head, half] = [494, 64, 46]

/** The embroidered strip down the front of a shirt, its placket and buttons. */
export function shirtPlacket({ paint, accent, ink }: Stage, on: Warp, middle: number, thread: string): string {
  const box = { x: middle - half, y: head, width: half * 2, height: foot - head }
  const strip = rectangle(box.x, box.y, box.width, box.height, 6)
  const colours = { ground: accent, soft: mix(accent, thread, 0.5), figure: thread }
  const parts = starTile(ink.variation, "own").map(({ tone, path }) => ({ path, colour: colours[tone] }))
  const flap = warpPath(rectangle(middle - 14, head, 28, foot - head + 6), on, 40)
  const button = (y: number): string => {
    const [x, down] = on(middle, y)
    const face = paint.orb([0.35, 0.3], 0.8, [
      [0, "#fffaf0"],
      [1, "#c9b99c"],
    ])
    return [
      round(x + 1.5, down + 4, 11, 8, shade(accent, 0.3), 0.5),
      round(x, down, 11, 8, face),
      round(x - 3, down, 1.6, 1.6, "#7a6a50"),
      round(x + 3, down, 1.6, 1.6, "#7a6a50"),
    ].join("")
  }
  return [
    renderTiles(paint, { area: strip, box, tile: half * 2, ground: accent, parts }, on),
    line(warpPath(strip, on, 40), shade(accent, 0.5), 2.4, 0.4),
    fill(flap, shade(accent, 1.08)),
    line(flap, shade(accent, 0.55), 2, 0.5),
    ...[120, 210, 300, 390].map(button),
  ].join("")
}
