import { fill } from "../drawing/fill"
import { type Path, warpPath } from "../drawing/path"
import { shade } from "../drawing/shade"
import { petal } from "../pattern/petal"
import { ball } from "./ball"
import { ground } from "./ground"
import type { Prop, PropKit } from "./prop"

const bark = "#8a4d26"

function flower(kit: PropKit, x: number, y: number, size: number, turn: number, flat: number): string {
  const arms = Array.from({ length: 8 }, (_, index) => index * 45 + turn)
  const on = (from: number, to: number, width: number, down: number): Path =>
    arms.flatMap((angle) =>
      warpPath(petal(0, 0, from * size, to * size, width * size, angle), (a, b) => [x + a, y + b * flat + down]),
    )
  const seed = (angle: number) =>
    [
      x + Math.cos((angle * Math.PI) / 180) * 36 * size,
      y + Math.sin((angle * Math.PI) / 180) * 36 * size * flat,
    ] as const
  return (
    ground(kit, x, y + 16, size * 66, size * 28) +
    fill(on(2, 70, 38, 9), shade(bark, 0.4)) +
    fill(
      on(2, 70, 38, 0),
      kit.paint.linear(
        [x - 64 * size, y - 44 * size],
        [x + 64 * size, y + 44 * size],
        [
          [0, shade(bark, 1.5)],
          [0.5, bark],
          [1, shade(bark, 0.62)],
        ],
      ),
    ) +
    fill(on(14, 60, 17, 1), shade(bark, 0.4)) +
    arms.map((angle) => ball(kit.paint, ...seed(angle), 8.5 * size, "#c07c3e", 0.9, 6 * size)).join("") +
    ball(kit.paint, x, y, 9 * size, bark, 0, 7 * size)
  )
}

export const starAnise: Prop = {
  width: 270,
  height: 110,
  draw: (kit) => flower(kit, -56, -46, 1.12, 8, 0.66) + flower(kit, 72, -14, 0.86, 20, 0.62),
}
