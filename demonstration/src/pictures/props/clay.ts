import { fill } from "../drawing/fill"
import { line } from "../drawing/line"
import { createView } from "../drawing/view"
import { createLathe } from "../shapes/lathe"
import { roundLight } from "../shapes/round-light"
import { roundedProfile } from "../shapes/rounded-profile"
import { ground } from "./ground"
import type { Prop } from "./prop"
import { solid } from "./solid"

const clayColour = "#b9714a"

export const clay: Prop = {
  width: 250,
  height: 100,
  draw: (kit) => {
    const { paint, tint } = kit
    const pot = createLathe(
      createView({ foot: [64, 6], pitch: 24 }),
      roundedProfile([
        [28, 0],
        [34, 6, 6],
        [50, 42, 30],
        [38, 76, 20],
        [46, 88],
        [46, 92],
      ]),
    )
    const rim = pot.ring(92, 46)
    return (
      ground(kit, -42, -4, 80, 24) +
      solid(
        paint,
        "M-124-30C-126-68-98-98-56-96C-30-106 4-84 8-52C20-26 4-4-26-4C-56 4-112 4-124-30z",
        [-124, -100, 136, 100],
        clayColour,
        0.85,
      ) +
      line("M-96-62c10-16 28-20 40-12M-70-36c14-12 34-12 46 0M-28-76c12 2 20 12 20 24", "#7d4428", 4, 0.45) +
      line("M-98-66c10-14 28-18 40-12M-30-80c12 2 20 10 22 22", "#e3a27c", 3, 0.5) +
      ground(kit, 68, 6, 54, 20) +
      fill(pot.outline, paint.linear(...pot.span, roundLight(clayColour, "matt", tint.table))) +
      [20, 34, 50, 64].map((y) => line(pot.arc(y, -90, 90), "#7d4428", 2, 0.3)).join("") +
      fill(pot.disc(92, 46), "#d08a60") +
      fill(
        pot.disc(90, 38),
        paint.linear(
          [rim.x - rim.rx, 0],
          [rim.x + rim.rx, 0],
          [
            [0, "#5a2c18"],
            [1, "#9c5a38"],
          ],
        ),
      )
    )
  },
}
