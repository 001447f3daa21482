import { line } from "../drawing/line"
import { mix } from "../drawing/mix"
import { shade } from "../drawing/shade"
import { ball } from "./ball"
import { ground } from "./ground"
import type { Prop } from "./prop"
import { solid } from "./solid"

const pin = (x: number, y: number, dx: number, dy: number) =>
  line(`M${x} ${y}l${dx} ${dy}`, "#6f767a", 4.5) + line(`M${x - 1} ${y}l${dx} ${dy}`, "#e9edee", 1.6)

/** A pincushion with its needles: a needle alone would vanish. */
export const needle: Prop = {
  width: 260,
  height: 156,
  draw: (kit) => {
    const cloth = mix(kit.accent, "#c0504a", 0.55)
    return (
      ground(kit, 0, -2, 88, 26) +
      solid(
        kit.paint,
        "M-86-38C-90-74-46-92 0-92S90-74 86-38C84-12 46-2 0-2S-84-12-86-38z",
        [-88, -92, 176, 90],
        cloth,
      ) +
      line(
        "M0-90C-30-80-52-40-48-4M0-90C-56-84-86-58-84-30M0-90C30-80 52-40 48-4M0-90C56-84 86-58 84-30M0-90V-2",
        shade(cloth, 0.5),
        3,
        0.55,
      ) +
      ball(kit.paint, 0, -88, 9, shade(cloth, 0.8), 0.2, 6) +
      pin(-34, -80, -26, -56) +
      ball(kit.paint, -61, -138, 8, "#e6b84a", 0.8) +
      pin(20, -84, 12, -60) +
      ball(kit.paint, 33, -146, 8, "#d9694a", 0.8) +
      pin(52, -72, 44, -50) +
      line("M96-122C120-130 128-100 108-84S112-40 124-24S110 14 84 18", kit.accent, 3)
    )
  },
}
