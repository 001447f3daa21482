import type { Path } from "./path"

/** A rectangle with corners of the given radius. */
export function rectangle(x: number, y: number, width: number, height: number, radius = 0): Path {
  const [right, bottom] = [x + width, y + height]
  if (radius <= 0) return [["M", x, y], ["L", right, y], ["L", right, bottom], ["L", x, bottom], ["Z"]]
  const r = Math.min(radius, width / 2, height / 2)
  const k = r * 0.4477
  return [
    ["M", x + r, y],
    ["L", right - r, y],
    ["C", right - k, y, right, y + k, right, y + r],
    ["L", right, bottom - r],
    ["C", right, bottom - k, right - k, bottom, right - r, bottom],
    ["L", x + r, bottom],
    ["C", x + k, bottom, x, bottom - k, x, bottom - r],
    ["L", x, y + r],
    ["C", x, y + k, x + k, y, x + r, y],
    ["Z"],
  ]
}
