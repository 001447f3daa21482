import type { Path } from "../drawing/path"
import { turned } from "./turned"

/** A small long grain of two curves: heaps have hundreds of them. */
export function grain(x: number, y: number, rx: number, ry: number, turn: number): Path {
  const belly = ry * 1.3
  return turned(
    [
      ["M", -rx, 0],
      ["C", -rx * 0.7, -belly, rx * 0.7, -belly, rx, 0],
      ["C", rx * 0.7, belly, -rx * 0.7, belly, -rx, 0],
      ["Z"],
    ],
    x,
    y,
    turn,
  )
}
