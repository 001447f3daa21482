import { fill } from "../drawing/fill"
import { line } from "../drawing/line"
import type { Paint } from "../drawing/paint"
import type { Path } from "../drawing/path"
import { shade } from "../drawing/shade"

type Collar = {
  colour: string
  thread: string
  /** Lays a flat outline onto the shirt, so high above it. */
  lay(path: Path, lift: number): Path
  /** The middle of the neck, across. */
  middle: number
}

/** A standing band collar, open at the neck. */
export function shirtCollar(paint: Paint, { colour, thread, lay, middle }: Collar): string {
  const [left, right] = [middle - 94, middle + 94]
  const band = (grow: number): Path => [
    ["M", left - grow, 6],
    ["C", left + 4, -34 - grow, right - 4, -34 - grow, right + grow, 6],
    ["C", right, 60 + grow, middle + 20, 88 + grow, middle, 92 + grow],
    ["C", middle - 20, 88 + grow, left, 60 + grow, left - grow, 6],
    ["Z"],
  ]
  const opening: Path = [
    ["M", left + 18, 8],
    ["C", left + 28, -18, right - 28, -18, right - 18, 8],
    ["C", right - 24, 40, middle + 20, 62, middle, 66],
    ["C", middle - 20, 62, left + 24, 40, left + 18, 8],
    ["Z"],
  ]
  const seam: Path = [
    ["M", left + 4, 8],
    ["C", left + 4, 52, middle - 18, 82, middle, 86],
    ["C", middle + 18, 82, right - 4, 52, right - 4, 8],
  ]
  const [from, to] = [lay([["M", left, 0]], 26)[0], lay([["M", right, 60]], 26)[0]]
  const start = from?.[0] === "M" ? ([from[1], from[2]] as const) : ([0, 0] as const)
  const end = to?.[0] === "M" ? ([to[1], to[2]] as const) : ([1, 1] as const)
  return [
    fill(lay(band(4), 2), shade(colour, 0.3), 0.35),
    fill(
      lay(band(0), 26),
      paint.linear(start, end, [
        [0, shade(colour, 1.2)],
        [0.6, shade(colour, 0.98)],
        [1, shade(colour, 0.8)],
      ]),
    ),
    fill(
      lay(opening, 30),
      paint.linear(start, end, [
        [0, shade(colour, 0.46)],
        [1, shade(colour, 0.64)],
      ]),
    ),
    line(lay(seam, 26), thread, 2.6, 0.75),
  ].join("")
}
