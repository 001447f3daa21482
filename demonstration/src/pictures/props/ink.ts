import { fill } from "../drawing/fill"
import { line } from "../drawing/line"
import { warpPath } from "../drawing/path"
import { rectangle } from "../drawing/rectangle"
import { createView } from "../drawing/view"
import { star } from "../pattern/star"
import { gleam } from "../shapes/gleam"
import { createLathe } from "../shapes/lathe"
import { lid } from "../shapes/lid"
import { roundLight } from "../shapes/round-light"
import { roundedProfile } from "../shapes/rounded-profile"
import { ground } from "./ground"
import type { Prop } from "./prop"

export const ink: Prop = {
  width: 170,
  height: 170,
  draw: (kit) => {
    const { paint, tint } = kit
    const view = createView({ foot: [0, 0], pitch: 20 })
    const glass = createLathe(
      view,
      roundedProfile([
        [66, 0],
        [78, 6, 14],
        [78, 86, 26],
        [44, 104, 10],
        [40, 116],
      ]),
    )
    const label = glass.warp([110, 56], [-46, 20, 46, 76])
    return (
      ground(kit, 0, 2, 78, 30) +
      fill(glass.outline, paint.linear(...glass.span, roundLight("#26262e", "gloss", tint.table))) +
      fill(warpPath(rectangle(0, 0, 110, 56, 4), label), "#f3ecdc") +
      line(warpPath(rectangle(5, 5, 100, 46, 3), label), kit.deep, 2.4, 0.8) +
      fill(warpPath(star(55, 28, 18), label), kit.deep) +
      gleam(paint, glass, 12, 84, 0.7) +
      lid(paint, view, tint.table, { radius: 50, foot: 108, height: 44, colour: "#c8a14e", matter: "metal", ribs: 22 })
    )
  },
}
