import type { Path } from "../drawing/path"
import type { Point } from "../drawing/point"
import { smooth } from "../drawing/smooth"
import type { View } from "../drawing/view"
import { joined } from "./joined"
import type { Surface } from "./surface"

const steps = 16
const share = Array.from({ length: steps + 1 }, (_, index) => index / steps)

/** The outline a bulging panel shows to the camera. */
export function panelOutline(surface: Surface, view: View): Path {
  const row = (v: number): Point[] => share.map((step) => view(...surface(step * 2 - 1, v)))
  const sides = share.map((v) => {
    const points = row(v)
    return {
      left: points.reduce((best, point) => (point[0] < best[0] ? point : best)),
      right: points.reduce((best, point) => (point[0] > best[0] ? point : best)),
    }
  })
  return joined(
    smooth(row(1)),
    smooth(sides.map(({ right }) => right).reverse()),
    smooth(row(0).reverse()),
    smooth(sides.map(({ left }) => left)),
  )
}
