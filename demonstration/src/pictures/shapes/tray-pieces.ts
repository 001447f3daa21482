import type { Paint } from "../drawing/paint"
import type { Random } from "../drawing/random"
import { round } from "../drawing/round"
import { shade } from "../drawing/shade"
import type { View } from "../drawing/view"

type Bay = {
  width: number
  depth: number
  floor: number /** Half of what the sleeve covers in the middle. */
  covered: number
}

/** What lies in a tray of food, in rows at both sides of the sleeve. */
export function trayPieces(
  paint: Paint,
  random: Random,
  view: View,
  colour: string,
  { width, depth, floor, covered }: Bay,
): string {
  const [columns, rows] = [9, 7]
  const places = Array.from({ length: columns * rows }, (_, index) => ({
    x: -width / 2 + (width * ((index % columns) + 0.5 + random.between(-0.12, 0.12))) / columns,
    z: -depth / 2 + (depth * (Math.floor(index / columns) + 0.5 + random.between(-0.1, 0.1))) / rows,
    tone: random.between(0.88, 1.12),
  }))
  return places
    .filter(({ x }) => Math.abs(x) > covered)
    .map(({ x, z, tone }) => {
      const [right, down] = view(x, floor + 12, z)
      const own = shade(colour, tone)
      const skin = paint.orb([0.36, 0.3], 0.75, [
        [0, shade(own, 1.35)],
        [0.4, own],
        [1, shade(own, 0.5)],
      ])
      return round(right + 5, down + 9, 46, 27, shade(colour, 0.2), 0.35) + round(right, down, 44, 26, skin)
    })
    .join("")
}
