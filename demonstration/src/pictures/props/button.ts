import { ellipse } from "../drawing/ellipse"
import { fill } from "../drawing/fill"
import { line } from "../drawing/line"
import { mix } from "../drawing/mix"
import { shade } from "../drawing/shade"
import { ground } from "./ground"
import type { Prop, PropKit } from "./prop"

function disc({ paint }: PropKit, x: number, y: number, radius: number, colour: string): string {
  const [rx, ry] = [radius, radius * 0.54]
  return (
    fill(ellipse(x, y + 9, rx, ry), shade(colour, 0.5)) +
    fill(
      ellipse(x, y, rx, ry),
      paint.linear(
        [x - rx, y - ry],
        [x + rx, y + ry],
        [
          [0, shade(colour, 1.36)],
          [0.5, colour],
          [1, shade(colour, 0.72)],
        ],
      ),
    ) +
    fill(
      ellipse(x, y + 1, rx * 0.74, ry * 0.72),
      paint.linear(
        [x - rx, y - ry],
        [x + rx, y + ry],
        [
          [0, shade(colour, 0.74)],
          [1, shade(colour, 1.14)],
        ],
      ),
    ) +
    line(ellipse(x, y, rx * 0.96, ry * 0.95), "#ffffff", 1.6, 0.4) +
    fill(
      [
        [-0.2, -0.16],
        [0.2, -0.16],
        [-0.2, 0.2],
        [0.2, 0.2],
      ].flatMap(([a = 0, b = 0]) => ellipse(x + a * rx, y + b * ry + 1, rx * 0.085, ry * 0.1)),
      shade(colour, 0.28),
    )
  )
}

export const button: Prop = {
  width: 220,
  height: 62,
  draw: (kit) =>
    ground(kit, -40, -18, 62, 26) +
    disc(kit, -44, -30, 56, mix(kit.accent, "#c9a06a", 0.3)) +
    ground(kit, 62, -2, 52, 22) +
    disc(kit, 62, -12, 48, "#efe6d3") +
    ground(kit, -38, 16, 40, 16) +
    disc(kit, -38, 12, 36, kit.deep),
}
