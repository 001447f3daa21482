import { fill } from "../drawing/fill"
import { line } from "../drawing/line"
import { type Path, warpPath } from "../drawing/path"
import type { Point } from "../drawing/point"
import { polygon } from "../drawing/polygon"
import { ground } from "./ground"
import type { Prop } from "./prop"

const hexagon = (x: number, y: number, radius: number): Path =>
  polygon(
    Array.from(
      { length: 6 },
      (_, index): Point => [
        x + radius * Math.cos((index * Math.PI) / 3 + Math.PI / 6),
        y + radius * Math.sin((index * Math.PI) / 3 + Math.PI / 6),
      ],
    ),
  )
const slab: Path = [
  ["M", -118, -60],
  ["L", -40, -104],
  ["L", 104, -78],
  ["L", 122, -32],
  ["L", 34, 0],
  ["L", -104, -22],
  ["Z"],
]

export const honeycomb: Prop = {
  width: 250,
  height: 106,
  draw: (kit) => {
    const { paint } = kit
    const on = (path: Path) => warpPath(path, (x, y) => [x + y * 0.16, -56 + y * 0.56 + x * 0.1])
    const cells = Array.from(
      { length: 8 * 6 },
      (_, index) =>
        [(index % 8) * 33 - 116 + (Math.floor(index / 8) % 2) * 16.5, Math.floor(index / 8) * 28.5 - 70] as const,
    )
    return (
      ground(kit, 4, 0, 124, 32) +
      fill(
        "M-118-60L-104-22L34 0L122-32V-8C104 8 60 28 34 30C-10 22-70 14-102 6C-112-14-118-34-118-60z",
        paint.linear(
          [-118, 0],
          [122, 10],
          [
            [0, "#d99a22"],
            [0.5, "#b9720f"],
            [1, "#7f4708"],
          ],
        ),
      ) +
      fill(slab, "#e9b23a") +
      `<g clip-path="${paint.clip(slab)}">${fill(
        cells.flatMap(([x, y]) => on(hexagon(x, y, 15.5))),
        paint.linear(
          [-110, -100],
          [110, 0],
          [
            [0, "#b9700d"],
            [1, "#7a4206"],
          ],
        ),
      )}${fill(
        cells.flatMap(([x, y]) => on(hexagon(x + 1.5, y + 4, 12))),
        paint.linear(
          [-110, -100],
          [110, 0],
          [
            [0, "#ffce5a"],
            [0.5, "#eda51f"],
            [1, "#c97f10"],
          ],
        ),
      )}</g>` +
      fill(
        "M-40 2c6 12 4 22 12 26s16-6 18-16s14-8 18 2s4 16 14 16s12-14 16-28z",
        paint.linear(
          [-40, 0],
          [40, 30],
          [
            [0, "#f6b732"],
            [1, "#b8720c"],
          ],
        ),
      ) +
      fill(
        "M-112 12C-60 34 40 44 116 18C130 26 96 44 20 46S-128 28-112 12z",
        paint.linear(
          [-110, 10],
          [120, 44],
          [
            [0, "#f2b02a", 0.9],
            [1, "#c07a10", 0.9],
          ],
        ),
      ) +
      line("M-84 26C-40 36 10 38 60 34", "#ffffff", 4, 0.5) +
      line("M-112-58L-40-100L100-76", "#ffffff", 2.4, 0.5)
    )
  },
}
