import { fill } from "../drawing/fill"
import { line } from "../drawing/line"
import { shade } from "../drawing/shade"
import { spot } from "../scene/spot"
import { gleam } from "../shapes/gleam"
import { createLathe } from "../shapes/lathe"
import { roundLight } from "../shapes/round-light"
import { roundedProfile } from "../shapes/rounded-profile"
import { ground } from "./ground"
import type { Prop } from "./prop"
import { propView } from "./prop-view"

const ware = "#f1ebe0"

export const coffeeCup: Prop = {
  width: 260,
  height: 150,
  draw: (kit) => {
    const { paint, tint, deep } = kit
    const saucer = createLathe(
      propView,
      roundedProfile([
        [60, 0],
        [112, 16, 20],
        [122, 22],
      ]),
    )
    const cup = createLathe(
      propView,
      roundedProfile([
        [36, 20],
        [42, 26, 6],
        [72, 60, 40],
        [80, 132],
        [80, 134],
      ]),
    )
    const rim = cup.ring(134, 80)
    const plate = saucer.ring(22, 122)
    return (
      ground(kit, 0, 2, 116, 42) +
      fill(saucer.outline, paint.linear(...saucer.span, roundLight(shade(ware, 0.9), "gloss", tint.table))) +
      fill(
        saucer.disc(22, 120),
        paint.linear(
          [plate.x - plate.rx, 0],
          [plate.x + plate.rx, 0],
          [
            [0, "#fffdf8"],
            [0.6, ware],
            [1, shade(ware, 0.86)],
          ],
        ),
      ) +
      line(saucer.disc(22, 104), deep, 4, 0.8) +
      spot(paint, 22, -4, 74, 24, tint.shadow, 0.45) +
      line("M72-104c40-8 48 46 0 52", shade(ware, 0.66), 17) +
      line("M71-105c40-8 48 46 0 52", shade(ware, 0.98), 12) +
      fill(cup.outline, paint.linear(...cup.span, roundLight(ware, "gloss", tint.table))) +
      line(cup.arc(112, -90, 90), deep, 5, 0.8) +
      gleam(paint, cup, 60, 126, 0.5) +
      fill(cup.disc(134), shade(ware, 1.1)) +
      fill(
        cup.disc(128, 73),
        paint.linear(
          [rim.x - rim.rx, 0],
          [rim.x + rim.rx, 0],
          [
            [0, "#2a140b"],
            [0.5, "#4a2412"],
            [1, "#6b3a1c"],
          ],
        ),
      ) +
      line(cup.arc(127, -60, 40), "#c48a4a", 3, 0.5)
    )
  },
}
