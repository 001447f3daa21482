import { fill } from "../drawing/fill"
import { line } from "../drawing/line"
import { mix } from "../drawing/mix"
import { toOklab } from "../drawing/oklab"
import { type Path, warpPath } from "../drawing/path"
import type { Point } from "../drawing/point"
import { shade } from "../drawing/shade"
import { smooth } from "../drawing/smooth"
import { castShadow } from "../scene/cast-shadow"
import { crease } from "./crease"
import { shirtCollar } from "./shirt-collar"
import { shirtPlacket } from "./shirt-placket"
import type { Stage } from "./stage"
import { swingTag } from "./swing-tag"

const [width, length, thick] = [560, 700, 64]
const middle = width / 2

const body: Path = [
  ["M", 34, 40],
  ["C", 90, 14, 150, 8, 196, 0],
  ["L", 364, 0],
  ["C", 410, 8, 470, 14, 526, 40],
  ["C", 548, 200, 552, 420, 546, 676],
  ["C", 546, 694, 536, 700, 520, 700],
  ["L", 40, 700],
  ["C", 24, 700, 14, 694, 14, 676],
  ["C", 8, 420, 12, 200, 34, 40],
  ["Z"],
]

/** A koko shirt folded for the shelf: band collar, embroidered placket, sleeves tucked behind. */
export function drawShirt(stage: Stage): string {
  const { paint, accent, ink, tint, turn } = stage
  const view = stage.view({ pitch: 56, yaw: 12 * turn, size: 1.24, raise: 330 })
  // Flat on the table: x to the right, y from the collar down.
  const on = (x: number, y: number, lift = thick): Point =>
    view(x - middle, lift + 6 * Math.sin((x / width) * Math.PI), y - length / 2)
  const lay = (path: Path, lift: number): Path => warpPath(path, (x, y) => on(x, y, lift), 40)
  const pale = toOklab(accent)[0] > 0.75
  const thread = pale ? mix(shade(accent, 0.66), ink.deep, 0.4) : mix(accent, "#f4dfae", 0.7)
  const slices = Array.from({ length: 9 }, (_, index) =>
    fill(lay(body, (thick * index) / 9), shade(accent, 0.5 + index * 0.03)),
  )
  const layers = [0.3, 0.55, 0.8].map((share) =>
    line(
      lay(
        [
          ["M", 20, 699],
          ["L", 540, 699],
        ],
        thick * share,
      ),
      shade(accent, 0.34),
      2.4,
      0.4,
    ),
  )
  const fold = (strength: number, across: number, ...places: readonly Point[]) =>
    crease(paint, places, { width: across, valley: shade(accent, 0.3), strength })
  const tagX = turn > 0 ? 318 : 12
  return [
    castShadow(paint, view, tint.shadow, { width: width * 0.96, depth: length * 0.97, round: 26, height: 150 }),
    ...slices,
    ...layers,
    fill(
      lay(body, thick),
      paint.linear(on(0, 0), on(width, length), [
        [0, shade(accent, 1.16)],
        [0.45, accent],
        [1, shade(accent, 0.84)],
      ]),
    ),
    fold(0.8, 34, on(96, 30), on(64, 240), on(70, 520), on(60, 690)),
    fold(0.8, 34, on(466, 30), on(498, 260), on(490, 540), on(500, 690)),
    fold(0.4, 60, on(190, 120), on(150, 260), on(168, 430)),
    fold(0.4, 60, on(380, 130), on(420, 290), on(400, 470)),
    shirtPlacket(stage, on, middle, thread),
    shirtCollar(paint, { colour: accent, thread, lay: (path, lift) => lay(path, thick + lift), middle }),
    line(smooth([on(20, 120), on(14, 400), on(18, 680)]), "#ffffff", 3, 0.25),
    swingTag(stage, (x, y) => on(x + tagX, y + 250, thick + 8), on(middle, 210), 226, 340),
  ].join("")
}
