import { ellipse } from "../drawing/ellipse"
import { fill } from "../drawing/fill"
import { line } from "../drawing/line"
import { spot } from "../scene/spot"
import { ground } from "./ground"
import type { Prop } from "./prop"
import { solid } from "./solid"
import { turned } from "./turned"

export const coconut: Prop = {
  width: 280,
  height: 170,
  draw: (kit) => {
    const { paint } = kit
    const face = (rx: number, ry: number) => turned(ellipse(0, 0, rx, ry), 38, -70, -0.24)
    const fibres = Array.from({ length: 26 }, () => {
      const [x, y] = [kit.random.between(-118, 0), kit.random.between(-130, -24)]
      return `M${x.toFixed(0)} ${y.toFixed(0)}q${kit.random.between(4, 12).toFixed(0)} ${kit.random.between(-8, 8).toFixed(0)} ${kit.random.between(12, 26).toFixed(0)} ${kit.random.between(-8, 8).toFixed(0)}`
    }).join("")
    const husk = ellipse(-58, -78, 80, 78)
    return (
      ground(kit, -40, -6, 92, 28) +
      solid(paint, husk, [-138, -156, 160, 156], "#70462a") +
      `<g clip-path="${paint.clip(husk)}">${line(fibres, "#3f2413", 2.4, 0.5)}${line(fibres, "#b98a5c", 1, 0.5)}</g>` +
      ground(kit, 50, 6, 92, 24) +
      fill(
        turned(ellipse(0, 0, 86, 80), 44, -66, -0.2),
        paint.linear(
          [-30, -140],
          [120, 0],
          [
            [0, "#8a5a38"],
            [0.6, "#5d3820"],
            [1, "#3a2012"],
          ],
        ),
      ) +
      fill(face(84, 66), "#4a2a17") +
      fill(
        face(78, 60),
        paint.linear(
          [-30, -120],
          [110, -20],
          [
            [0, "#fffdf6"],
            [1, "#e9e0cf"],
          ],
        ),
      ) +
      fill(
        face(60, 44),
        paint.radial([50, -54], 70, [
          [0, "#fbf6ea"],
          [0.6, "#e2d8c6"],
          [1, "#b8a98f"],
        ]),
      ) +
      spot(paint, 18, -84, 40, 22, "#8d7a5e", 0.4, -14)
    )
  },
}
