import { fill } from "../drawing/fill"
import { line } from "../drawing/line"
import { polygon } from "../drawing/polygon"
import { ground } from "./ground"
import type { Prop, PropKit } from "./prop"

function chunk(kit: PropKit, x: number, y: number, size: number): string {
  const p = (points: readonly (readonly [number, number])[]) =>
    polygon(points.map(([a, b]) => [x + a * size, y + b * size] as const))
  const { paint } = kit
  return (
    fill(
      p([
        [-60, -6],
        [-50, -58],
        [-10, -84],
        [44, -70],
        [64, -22],
        [40, 6],
        [-20, 12],
      ]),
      "#1d1d1e",
    ) +
    fill(
      p([
        [-50, -58],
        [-10, -84],
        [44, -70],
        [10, -46],
      ]),
      paint.linear(
        [x - 50 * size, y - 80 * size],
        [x + 44 * size, y - 46 * size],
        [
          [0, "#6a6a6a"],
          [1, "#404042"],
        ],
      ),
    ) +
    fill(
      p([
        [-60, -6],
        [-50, -58],
        [10, -46],
        [-20, 12],
      ]),
      paint.linear(
        [x - 60 * size, y - 50 * size],
        [x + 10 * size, y],
        [
          [0, "#48484a"],
          [1, "#2a2a2b"],
        ],
      ),
    ) +
    line(
      `M${x - 40 * size} ${y - 50 * size}l${40 * size} ${10 * size}M${x - 44 * size} ${y - 30 * size}l${34 * size} ${8 * size}M${x + 18 * size} ${y - 38 * size}l${36 * size} ${16 * size}`,
      "#8a8a8a",
      1.6,
      0.5,
    )
  )
}

export const charcoal: Prop = {
  width: 250,
  height: 100,
  draw: (kit) =>
    ground(kit, -40, -4, 72, 22) +
    chunk(kit, -44, -8, 1) +
    ground(kit, 66, 2, 56, 16) +
    chunk(kit, 66, 2, 0.76) +
    ground(kit, 6, 18, 34, 10) +
    chunk(kit, 6, 18, 0.42),
}
