import { line } from "../drawing/line"
import type { Point } from "../drawing/point"
import { leaf } from "./leaf"

type Sprig = {
  stem: readonly [from: Point, bend: Point, to: Point]
  pairs: number
  length: number
  width: number
  colour: string
  spread?: number
  tip?: boolean
  veins?: number
  twig?: string
}

/** Leaves in pairs along a stem, the smallest at its tip. */
export function sprig({
  stem,
  pairs,
  length,
  width,
  colour,
  spread = 55,
  tip = true,
  veins = 3,
  twig = "#6f7d3c",
}: Sprig): string {
  const [from, bend, to] = stem
  const at = (share: number): Point => [
    (1 - share) ** 2 * from[0] + 2 * share * (1 - share) * bend[0] + share ** 2 * to[0],
    (1 - share) ** 2 * from[1] + 2 * share * (1 - share) * bend[1] + share ** 2 * to[1],
  ]
  const heading = (share: number): number => {
    const [[x1, y1], [x2, y2]] = [at(share - 0.02), at(share + 0.02)]
    return (Math.atan2(y2 - y1, x2 - x1) * 180) / Math.PI
  }
  const leaves = Array.from({ length: pairs }, (_, index) => {
    const share = 0.22 + (index / pairs) * 0.74
    const size = 1 - share * 0.36
    const [x, y] = at(share)
    return [-1, 1]
      .map((side) =>
        leaf({
          x,
          y,
          length: length * size,
          width: width * size,
          angle: heading(share) + side * spread,
          colour,
          veins,
          bend: side * 0.08,
        }),
      )
      .join("")
  })
  const [tipX, tipY] = at(1)
  return (
    line(`M${from[0]} ${from[1]}Q${bend[0]} ${bend[1]} ${to[0]} ${to[1]}`, twig, 4) +
    leaves.join("") +
    (tip
      ? leaf({ x: tipX, y: tipY, length: length * 0.7, width: width * 0.7, angle: heading(1), colour, veins, bend: 0 })
      : "")
  )
}
