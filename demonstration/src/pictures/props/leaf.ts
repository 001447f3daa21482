import { fillFine } from "../drawing/fill-fine"
import { line } from "../drawing/line"
import type { Path } from "../drawing/path"
import type { Point } from "../drawing/point"
import { shade } from "../drawing/shade"

type Leaf = {
  x: number
  y: number
  length: number
  width: number
  angle: number
  colour: string
  bend?: number
  veins?: number
}

/** A leaf from its stem to its tip: a lit half, a shaded half, midrib and veins. Angle in degrees, 0 to the right, negative upwards. */
export function leaf({ x, y, length, width, angle, colour, bend = 0.12, veins = 4 }: Leaf): string {
  const [cos, sin] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)]
  const at = (along: number, aside: number): Point => {
    const curved = aside + bend * length * 4 * along * (1 - along) * 0.5
    return [x + cos * along * length - sin * curved, y + sin * along * length + cos * curved]
  }
  const half = (side: 1 | -1): Path => [
    ["M", ...at(0, 0)],
    ["C", ...at(0.22, side * width * 0.62), ...at(0.66, side * width * 0.6), ...at(1, 0)],
    ["C", ...at(0.7, 0), ...at(0.3, 0), ...at(0, 0)],
    ["Z"],
  ]
  const upper = Math.cos(((angle - 90 + 45) * Math.PI) / 180) > 0 ? -1 : 1
  const ribs = Array.from({ length: veins }, (_, index): Path => {
    const along = 0.2 + (index * 0.56) / Math.max(1, veins - 1)
    const out = width * 0.34 * Math.sin(Math.PI * (along * 0.8 + 0.16))
    return [
      ["M", ...at(along + 0.14, out)],
      ["L", ...at(along, 0)],
      ["L", ...at(along + 0.14, -out)],
    ]
  }).flat()
  return (
    fillFine(half(upper === 1 ? 1 : -1), shade(colour, 1.14)) +
    fillFine(half(upper === 1 ? -1 : 1), shade(colour, 0.82)) +
    (veins === 0 ? "" : line(ribs, shade(colour, 0.6), 1.4, 0.4)) +
    line(
      [
        ["M", ...at(0, 0)],
        ["C", ...at(0.3, 0), ...at(0.7, 0), ...at(0.97, 0)],
      ],
      shade(colour, 1.45),
      Math.max(1.6, width * 0.05),
      0.75,
    )
  )
}
