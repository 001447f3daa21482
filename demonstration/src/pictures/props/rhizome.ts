import { ellipse } from "../drawing/ellipse"
import { fill } from "../drawing/fill"
import { line } from "../drawing/line"
import type { Path } from "../drawing/path"
import { shade } from "../drawing/shade"
import type { Joint } from "../drawing/taper"
import { ground } from "./ground"
import { limb } from "./limb"
import type { PropKit } from "./prop"
import { turned } from "./turned"

type Rhizome = {
  skin: string
  flesh: string
  fingers: readonly (readonly Joint[])[] /** Where a finger is cut: place, half sizes, turn. */
  cuts: readonly (readonly [x: number, y: number, rx: number, ry: number, turn: number])[]
}

/** Rings across a finger, as they grow every thumb's width. */
function rings(joints: readonly Joint[]): Path {
  return joints.slice(1, -1).flatMap(([x, y, half], index): Path => {
    const [nextX, nextY] = joints[index + 2] ?? [x + 1, y]
    const length = Math.hypot(nextX - x, nextY - y) || 1
    const [alongX, alongY] = [(nextX - x) / length, (nextY - y) / length]
    return [0, 0.5].flatMap((share): Path => {
      const [cx, cy] = [x + (nextX - x) * share, y + (nextY - y) * share]
      return [
        ["M", cx + alongY * half * 0.85, cy - alongX * half * 0.85],
        [
          "C",
          cx + alongX * half * 0.4 + alongY * half * 0.3,
          cy + alongY * half * 0.4 - alongX * half * 0.3,
          cx + alongX * half * 0.4 - alongY * half * 0.3,
          cy + alongY * half * 0.4 + alongX * half * 0.3,
          cx - alongY * half * 0.85,
          cy + alongX * half * 0.85,
        ],
      ]
    })
  })
}

/** A branching root: ginger and its cousins. */
export function rhizome(kit: PropKit, { skin, flesh, fingers, cuts }: Rhizome): string {
  return (
    ground(kit, 0, -4, 112, 28) +
    fingers.map((joints) => limb(joints, skin) + line(rings(joints), shade(skin, 0.55), 2.2, 0.45)).join("") +
    cuts
      .map(
        ([x, y, rx, ry, turn]) =>
          fill(turned(ellipse(0, 0, rx * 1.12, ry * 1.1), x, y, turn), shade(skin, 0.78)) +
          fill(
            turned(ellipse(0, 0, rx, ry), x, y, turn),
            kit.paint.linear(
              [x - rx, y - ry],
              [x + rx, y + ry],
              [
                [0, shade(flesh, 1.3)],
                [1, shade(flesh, 0.92)],
              ],
            ),
          ) +
          line(turned(ellipse(0, 0, rx * 0.6, ry * 0.6), x, y, turn), shade(flesh, 0.78), 2, 0.5),
      )
      .join("")
  )
}
