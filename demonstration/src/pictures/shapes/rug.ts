import { fill } from "../drawing/fill"
import { line } from "../drawing/line"
import { type Path, warpPath } from "../drawing/path"
import type { Point } from "../drawing/point"
import { rectangle } from "../drawing/rectangle"
import { shade } from "../drawing/shade"
import { smooth } from "../drawing/smooth"
import { squareOn } from "../drawing/square-on"
import { chooseMotif } from "../motifs/choose-motif"
import { castShadow } from "../scene/cast-shadow"
import { createCloth } from "./cloth"
import type { Stage } from "./stage"

const [length, radius] = [760, 132]

/** A rolled prayer rug, its fringed end let out to the front, a paper band around its middle. */
export function drawRug(stage: Stage): string {
  const { paint, tint, accent, ink, random, text, turn } = stage
  const view = stage.view({ pitch: 24, yaw: 20 * turn, size: 1.2, raise: 70 })
  const cloth = createCloth(paint, accent, chooseMotif(random, text, ["ikat", "stripes", "kawung"]))
  const around = (x: number, angle: number, reach = radius): Point =>
    view(x, radius + reach * Math.sin(angle), reach * Math.cos(angle))
  const [above, below] = [Math.PI * 0.64, -Math.PI * 0.3]
  const arc = (above - below) * radius
  const warp = (x: number, y: number): Point => {
    const kept = Math.min(arc, Math.max(0, y))
    const [right, down] = around(x - length / 2, above - (kept / arc) * (above - below))
    return [right, down + y - kept]
  }
  const face = rectangle(0, 0, length, arc)
  const outline = warpPath(face, warp, 24)
  const light = paint.linear(
    warp(length / 2, 0),
    squareOn(warp(length / 2, 0), warp(length / 2, arc), [warp(0, arc), warp(length, arc)]),
    [
      [0, "#ffffff", 0.06],
      [0.22, "#ffffff", 0.3],
      [0.45, "#ffffff", 0],
      [0.45, shade(accent, 0.2), 0],
      [0.85, shade(accent, 0.2), 0.5],
      [1, shade(accent, 0.2), 0.7],
    ],
  )
  const end = turn > 0 ? -length / 2 : length / 2
  const spiral: Point[] = Array.from({ length: 74 }, (_, index) =>
    around(end, -0.4 - index * 0.34, radius * (1 - index / 78)),
  )
  const cap: Path = smooth(
    Array.from({ length: 24 }, (_, index) => around(end, (index / 24) * Math.PI * 2)),
    true,
  )
  const lip = (x: number, out: number): Point => view(x - length / 2, 7, radius * 0.4 + out)
  const tongue = warpPath(rectangle(0, 0, length, 170), lip, 60)
  const fringe = Array.from({ length: 56 }, (_, index) => {
    const x = 8 + (index * (length - 16)) / 55
    const [a, b] = lip(x, 168)
    const [c, d] = view(x - length / 2 + random.between(-7, 7), 1, radius * 0.4 + 168 + random.between(24, 36))
    return `M${a.toFixed(1)} ${b.toFixed(1)}L${c.toFixed(1)} ${d.toFixed(1)}`
  }).join("")
  const band = 380
  const [bandTop, bandFoot] = [Math.PI * 0.5, -Math.PI * 0.17]
  const tall = 300
  const bandWarp = (x: number, y: number): Point =>
    around(x - band / 2, bandTop - (y / tall) * (bandTop - bandFoot), radius + 4)
  const bandFace = warpPath(rectangle(0, -60, band, tall + 100), bandWarp, 16)
  return (
    castShadow(paint, view, tint.shadow, { z: 60, width: length, depth: 330, round: 20, height: 260 }) +
    line(fringe, "#e9dcc0", 4.4) +
    cloth(rectangle(0, 0, length, 170), { x: 0, y: 0, width: length, height: 170 }, lip) +
    fill(
      tongue,
      paint.linear(
        lip(length / 2, 60),
        squareOn(lip(length / 2, 60), lip(length / 2, 170), [lip(0, 170), lip(length, 170)]),
        [
          [0, shade(accent, 0.18), 0.75],
          [0.5, shade(accent, 0.2), 0.2],
          [1, "#ffffff", 0.1],
        ],
      ),
    ) +
    line(
      [
        ["M", ...lip(0, 170)],
        ["L", ...lip(length, 170)],
      ],
      shade(accent, 1.4),
      3,
      0.4,
    ) +
    cloth(face, { x: 0, y: 0, width: length, height: arc }, warp) +
    fill(outline, light) +
    fill(
      cap,
      paint.linear(around(end, Math.PI * 0.75), around(end, -Math.PI * 0.25), [
        [0, shade(accent, turn > 0 ? 1.1 : 0.8)],
        [1, shade(accent, turn > 0 ? 0.7 : 0.48)],
      ]),
    ) +
    line(smooth(spiral), shade(accent, 0.36), 4, 0.6) +
    line(smooth(spiral.map(([x, y]) => [x - 2, y - 2.4] as const)), shade(accent, 1.55), 2, 0.5) +
    line(cap, shade(accent, 1.3), 3, 0.4) +
    fill(warpPath(rectangle(-8, -60, band + 16, tall + 100), bandWarp, 16), tint.veil, 0.2) +
    fill(bandFace, ink.deep) +
    stage.label(band, tall, bandWarp) +
    fill(
      bandFace,
      paint.linear(
        bandWarp(band / 2, 0),
        squareOn(bandWarp(band / 2, 0), bandWarp(band / 2, tall), [bandWarp(0, tall), bandWarp(band, tall)]),
        [
          [0, "#ffffff", 0.05],
          [0.24, "#ffffff", 0.3],
          [0.5, ink.deep, 0],
          [0.86, tint.veil, 0.4],
          [1, tint.veil, 0.6],
        ],
      ),
    )
  )
}
