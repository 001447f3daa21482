import { fill } from "../drawing/fill"
import type { Paint } from "../drawing/paint"
import type { Point } from "../drawing/point"
import { type Joint, taper } from "../drawing/taper"

type Look = { width: number; valley: string; ridge?: string; strength?: number }

/** A soft fold along the places, lit from the left: a ridge that fades into its valley. */
export function crease(
  paint: Paint,
  places: readonly Point[],
  { width, valley, ridge = "#ffffff", strength = 1 }: Look,
): string {
  const [first, last] = [places[0] ?? [0, 0], places.at(-1) ?? [0, 0]]
  const middle = places[Math.floor(places.length / 2)] ?? first
  const [alongX, alongY] = [last[0] - first[0], last[1] - first[1]]
  const length = Math.hypot(alongX, alongY) || 1
  const sign = alongY >= 0 ? 1 : -1
  const [normalX, normalY] = [(alongY / length) * sign, (-alongX / length) * sign]
  const joints = places.map(
    ([x, y], index): Joint => [
      x,
      y,
      (width / 2) * Math.sin(Math.PI * (0.04 + (index / (places.length - 1)) * 0.92)) + 0.5,
    ],
  )
  const reach = width * 0.62
  const across = paint.linear(
    [middle[0] - normalX * reach, middle[1] - normalY * reach],
    [middle[0] + normalX * reach, middle[1] + normalY * reach],
    [
      [0, ridge, 0],
      [0.36, ridge, 0.42 * strength],
      [0.52, ridge, 0],
      [0.53, valley, 0.02],
      [0.64, valley, 0.4 * strength],
      [1, valley, 0],
    ],
  )
  return fill(taper(joints), across)
}
