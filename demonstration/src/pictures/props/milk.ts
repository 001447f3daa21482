import { fill } from "../drawing/fill"
import { line } from "../drawing/line"
import { gleam } from "../shapes/gleam"
import { createLathe } from "../shapes/lathe"
import { roundLight } from "../shapes/round-light"
import { roundedProfile } from "../shapes/rounded-profile"
import { ground } from "./ground"
import type { Prop } from "./prop"
import { propView } from "./prop-view"

export const milk: Prop = {
  width: 150,
  height: 230,
  draw: (kit) => {
    const { paint, tint } = kit
    const glass = createLathe(
      propView,
      roundedProfile([
        [54, 0],
        [62, 4, 6],
        [74, 216],
        [74, 218],
      ]),
    )
    const inside = createLathe(
      propView,
      roundedProfile([
        [50, 14],
        [57, 18, 6],
        [68, 178],
      ]),
    )
    const surface = inside.ring(178)
    return (
      ground(kit, 0, 0, 70, 26) +
      fill(glass.outline, "#ffffff", 0.35) +
      fill(inside.outline, paint.linear(...inside.span, roundLight("#f4efe4", "matt", tint.table))) +
      fill(
        inside.disc(178),
        paint.linear(
          [surface.x - surface.rx, 0],
          [surface.x + surface.rx, 0],
          [
            [0, "#fffdf7"],
            [1, "#e9e2d2"],
          ],
        ),
      ) +
      fill(
        glass.outline,
        paint.linear(...glass.span, [
          [0, tint.shadow, 0.28],
          [0.05, "#ffffff", 0.4],
          [0.12, "#ffffff", 0],
          [0.86, tint.shadow, 0],
          [0.95, "#ffffff", 0.3],
          [1, tint.shadow, 0.24],
        ]),
      ) +
      gleam(paint, glass, 20, 200, 0.7) +
      line(glass.disc(218, 72), "#ffffff", 3, 0.7)
    )
  },
}
