import type { Path } from "./path"

const handle = 0.5523

export function ellipse(x: number, y: number, rx: number, ry = rx): Path {
  const [hx, hy] = [rx * handle, ry * handle]
  return [
    ["M", x - rx, y],
    ["C", x - rx, y - hy, x - hx, y - ry, x, y - ry],
    ["C", x + hx, y - ry, x + rx, y - hy, x + rx, y],
    ["C", x + rx, y + hy, x + hx, y + ry, x, y + ry],
    ["C", x - hx, y + ry, x - rx, y + hy, x - rx, y],
    ["Z"],
  ]
}
