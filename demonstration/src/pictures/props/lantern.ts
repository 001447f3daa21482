import { fill } from "../drawing/fill"
import { line } from "../drawing/line"
import { createView } from "../drawing/view"
import { spot } from "../scene/spot"
import { gleam } from "../shapes/gleam"
import { createLathe } from "../shapes/lathe"
import { roundLight } from "../shapes/round-light"
import { roundedProfile } from "../shapes/rounded-profile"
import { ground } from "./ground"
import type { Prop } from "./prop"

const brass = "#b98a3a"

export const lantern: Prop = {
  width: 170,
  height: 320,
  draw: (kit) => {
    const { paint, tint } = kit
    const view = createView({ foot: [0, 0], pitch: 18 })
    const part = (corners: Parameters<typeof roundedProfile>[0]) => {
      const body = createLathe(view, roundedProfile(corners))
      return fill(body.outline, paint.linear(...body.span, roundLight(brass, "metal", tint.table)))
    }
    const glass = createLathe(
      view,
      roundedProfile([
        [52, 56],
        [68, 110, 50],
        [56, 172, 30],
        [44, 196],
      ]),
    )
    const [x, y] = view(0, 112, 0)
    return (
      ground(kit, 0, 0, 78, 26) +
      line("M-62-150C-90-250-60-318 0-318S90-250 62-150", "#6b4f22", 6) +
      line("M-63-150C-91-250-61-319-1-319", "#f0d48a", 2, 0.7) +
      part([
        [66, 0],
        [72, 6, 4],
        [72, 18, 6],
        [60, 26],
        [66, 40, 8],
        [56, 58],
      ]) +
      fill(glass.outline, "#fff4d6", 0.5) +
      spot(paint, x, y, 66, 72, "#ffc24a", 0.9) +
      fill(
        `M${x} ${y - 40}C${x + 20} ${y - 14} ${x + 18} ${y + 14} ${x} ${y + 16}S${x - 20} ${y - 14} ${x} ${y - 40}z`,
        "#fff3c4",
      ) +
      fill(
        glass.outline,
        paint.linear(...glass.span, [
          [0, tint.shadow, 0.4],
          [0.08, "#ffffff", 0.3],
          [0.2, "#ffffff", 0],
          [0.85, tint.shadow, 0.05],
          [1, tint.shadow, 0.4],
        ]),
      ) +
      gleam(paint, glass, 74, 170, 0.8) +
      part([
        [46, 190],
        [58, 200, 6],
        [58, 210, 6],
        [34, 232, 10],
        [30, 250],
        [42, 256, 4],
        [42, 264, 4],
        [16, 276],
      ]) +
      line("M-52-60L-46-184M52-60L46-184", brass, 5)
    )
  },
}
