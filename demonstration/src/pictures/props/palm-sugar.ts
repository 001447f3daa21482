import { ellipse } from "../drawing/ellipse"
import { fill } from "../drawing/fill"
import { line } from "../drawing/line"
import { shade } from "../drawing/shade"
import { createView } from "../drawing/view"
import { createLathe } from "../shapes/lathe"
import { roundLight } from "../shapes/round-light"
import { roundedProfile } from "../shapes/rounded-profile"
import { ground } from "./ground"
import type { Prop, PropKit } from "./prop"

const brown = "#8f5526"

function disc(kit: PropKit, x: number, y: number, radius: number): string {
  const { paint } = kit
  const body = createLathe(
    createView({ foot: [x, y], pitch: 24 }),
    roundedProfile([
      [radius, 0],
      [radius * 0.94, 44, 10],
      [radius * 0.84, 48],
    ]),
  )
  const top = body.ring(48, radius * 0.86)
  return (
    fill(body.outline, paint.linear(...body.span, roundLight(brown, "matt", kit.tint.table))) +
    fill(
      ellipse(top.x, top.y, top.rx, top.ry),
      paint.linear(
        [top.x - top.rx, top.y],
        [top.x + top.rx, top.y + 10],
        [
          [0, shade(brown, 1.36)],
          [0.6, shade(brown, 1.14)],
          [1, shade(brown, 0.95)],
        ],
      ),
    ) +
    line(ellipse(top.x, top.y + 2, top.rx * 0.8, top.ry * 0.76), shade(brown, 0.7), 2, 0.35)
  )
}

export const palmSugar: Prop = {
  width: 240,
  height: 130,
  draw: (kit) =>
    ground(kit, -26, -4, 92, 30) +
    disc(kit, -34, -14, 78) +
    disc(kit, -26, -56, 74) +
    ground(kit, 74, 10, 46, 16) +
    fill("M26 0L48-44L84-54L116-30L122 4L92 22L50 20z", shade(brown, 0.62)) +
    fill("M48-44L84-54L116-30L78-18z", shade(brown, 1.3)) +
    fill("M26 0L48-44L78-18L66 20L50 20z", shade(brown, 1.05)) +
    fill("M78-18L116-30L122 4L92 22L66 20z", shade(brown, 0.74)) +
    line("M56-34l20 8M60-8l6 20M92-8l16 10", shade(brown, 0.55), 2, 0.4),
}
