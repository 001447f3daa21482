import type { Path } from "../drawing/path"
import type { Point } from "../drawing/point"
import { polygon } from "../drawing/polygon"

/** An eight-pointed star. `waist` is how deep it is cut: 0.765 is two squares, 0.541 the sharp star. */
export function star(x: number, y: number, radius: number, waist = 0.765, turn = 0): Path {
  const corners = Array.from({ length: 16 }, (_, index): Point => {
    const angle = (index * Math.PI) / 8 + (turn * Math.PI) / 180
    const length = index % 2 === 0 ? radius : radius * waist
    return [x + Math.cos(angle) * length, y + Math.sin(angle) * length]
  })
  return polygon(corners)
}
