import { ellipse } from "../drawing/ellipse"
import { fill } from "../drawing/fill"
import { line } from "../drawing/line"
import { type Path, warpPath } from "../drawing/path"
import { petal } from "../pattern/petal"
import { ball } from "./ball"
import { ground } from "./ground"
import { leaf } from "./leaf"
import { limb } from "./limb"
import type { Prop, PropKit } from "./prop"

function flower(kit: PropKit, x: number, y: number, size: number, turn: number): string {
  const on = (path: Path) => warpPath(path, (a, b) => [x + a, y + b * 0.76])
  const ray = (from: number, to: number, width: number, aside: number): Path =>
    [0, 60, 120, 180, 240, 300].flatMap((angle) =>
      on(petal(0, 0, from * size, to * size, width * size, angle + turn + aside)),
    )
  return (
    fill(
      warpPath(ray(6, 50, 32, 0), (a, b) => [a + 3, b + 6]),
      kit.tint.shadow,
      0.25,
    ) +
    fill(
      ray(5, 48, 32, 30),
      kit.paint.radial([x, y], 50 * size, [
        [0, "#d9d6b8"],
        [0.5, "#f1ecdc"],
        [1, "#e2dcc8"],
      ]),
    ) +
    fill(
      ray(4, 50, 32, 0),
      kit.paint.radial([x, y], 52 * size, [
        [0, "#dcd7ae"],
        [0.35, "#f9f6ea"],
        [1, "#fffdf6"],
      ]),
    ) +
    line(ray(16, 40, 2, 0), "#cdc6a4", 1.4, 0.6) +
    ball(kit.paint, x, y, 6 * size, "#d9b64a", 0.2) +
    fill(ellipse(x - 1, y - 1, 2 * size), "#fff2b0")
  )
}

export const jasmine: Prop = {
  width: 260,
  height: 110,
  draw: (kit) =>
    ground(kit, 0, -10, 108, 30) +
    leaf({ x: -30, y: -40, length: 100, width: 50, angle: 196, colour: "#3f7d42" }) +
    leaf({ x: 30, y: -50, length: 108, width: 50, angle: -18, colour: "#4a8a4a" }) +
    leaf({ x: 40, y: -16, length: 90, width: 44, angle: 16, colour: "#3c7640" }) +
    limb(
      [
        [70, -64, 4],
        [92, -82, 9],
        [108, -96, 4],
      ],
      "#f6f2e4",
    ) +
    flower(kit, -46, -60, 0.96, 10) +
    flower(kit, 34, -44, 1.06, 34) +
    flower(kit, -36, -2, 0.9, 48) +
    limb(
      [
        [46, 8, 4],
        [66, 4, 9],
        [84, -2, 4],
      ],
      "#f6f2e4",
    ),
}
