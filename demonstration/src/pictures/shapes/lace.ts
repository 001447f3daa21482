import { dot } from "../drawing/dot"
import type { Path } from "../drawing/path"
import { petal } from "../pattern/petal"

/** A strip of lace from the left edge, its scallops downwards: the cloth and the holes in it. */
export function lace(width: number, height: number, scallop: number): { cloth: Path; holes: Path } {
  const count = Math.round(width / scallop)
  const step = width / count
  const edge: Path = Array.from({ length: count }, (_, index) => {
    const right = width - index * step
    return ["C", right, height * 1.28, right - step, height * 1.28, right - step, height * 0.7] as const
  })
  const holes = Array.from({ length: count }, (_, index) => {
    const middle = (index + 0.5) * step
    const flower = [0, 72, 144, 216, 288].flatMap((angle) =>
      petal(middle, height * 0.5, 4, step * 0.24, step * 0.15, angle - 90),
    )
    return [
      ...flower,
      ...dot(middle - step * 0.5, height * 0.22, step * 0.07),
      ...dot(middle, height * 0.98, step * 0.06),
      ...dot(middle - step * 0.22, height * 0.9, step * 0.05),
      ...dot(middle + step * 0.22, height * 0.9, step * 0.05),
    ]
  }).flat()
  return { cloth: [["M", 0, 0], ["L", width, 0], ["L", width, height * 0.7], ...edge, ["Z"]], holes }
}
