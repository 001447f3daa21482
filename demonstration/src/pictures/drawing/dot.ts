import type { Path } from "./path"

/** A small round dot of two curves only: patterns have hundreds of them. */
export function dot(x: number, y: number, radius: number): Path {
  const reach = radius * 1.32
  return [
    ["M", x - radius, y],
    ["C", x - radius, y - reach, x + radius, y - reach, x + radius, y],
    ["C", x + radius, y + reach, x - radius, y + reach, x - radius, y],
    ["Z"],
  ]
}
