import { ellipse } from "../drawing/ellipse"
import { fill } from "../drawing/fill"
import { petal } from "../pattern/petal"
import { ground } from "./ground"
import type { Prop, PropKit } from "./prop"
import { solid } from "./solid"
import { turned } from "./turned"

function berry(kit: PropKit, x: number, y: number, turn: number, size: number): string {
  const outline = turned(
    [
      ["M", 0, -46],
      ["C", 34, -58, 62, -36, 54, -6],
      ["C", 48, 24, 22, 50, 0, 54],
      ["C", -22, 50, -48, 24, -54, -6],
      ["C", -62, -36, -34, -58, 0, -46],
      ["Z"],
    ],
    x,
    y,
    turn,
    size,
  )
  const seeds = (
    [
      [-30, -22],
      [-8, -26],
      [16, -24],
      [36, -16],
      [-38, 2],
      [-18, -2],
      [4, 0],
      [26, 2],
      [-24, 20],
      [-4, 24],
      [16, 22],
      [0, 42],
    ] as const
  ).flatMap(([a, b]) => turned(ellipse(a, b, 3, 4.2), x, y, turn, size))
  const calyx = [200, 232, 270, 308, 340].flatMap((angle) =>
    turned(petal(0, -42, 0, 34, 16, angle + 0), x, y, turn, size),
  )
  return (
    solid(kit.paint, outline, [x - 54 * size, y - 54 * size, 108 * size, 108 * size], "#d2322f") +
    fill(seeds, "#f4cf6a") +
    fill(calyx, "#4f8a3c")
  )
}

export const strawberry: Prop = {
  width: 190,
  height: 122,
  draw: (kit) =>
    ground(kit, -44, -16, 58, 18) +
    berry(kit, -48, -54, 0.5, 0.94) +
    ground(kit, 50, -4, 54, 16) +
    berry(kit, 48, -38, -0.75, 0.84),
}
