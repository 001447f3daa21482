import { fill } from "../drawing/fill"
import { line } from "../drawing/line"
import { mix } from "../drawing/mix"
import { shade } from "../drawing/shade"
import { createView } from "../drawing/view"
import { createLathe } from "../shapes/lathe"
import { roundLight } from "../shapes/round-light"
import { roundedProfile } from "../shapes/rounded-profile"
import { ground } from "./ground"
import type { Prop, PropKit } from "./prop"

function spool(kit: PropKit, x: number, y: number, size: number, colour: string): string {
  const { paint, tint } = kit
  const view = createView({ foot: [x, y], pitch: 22, size })
  const wood = "#c79a63"
  const part = (low: number, high: number) => {
    const plate = createLathe(
      view,
      roundedProfile([
        [46, low],
        [48, low + 4, 4],
        [48, high, 5],
        [42, high],
      ]),
    )
    const top = plate.ring(high, 44)
    return (
      fill(plate.outline, paint.linear(...plate.span, roundLight(wood, "matt", tint.table))) +
      fill(
        plate.disc(high, 43),
        paint.linear(
          [top.x - top.rx, 0],
          [top.x + top.rx, 0],
          [
            [0, shade(wood, 1.34)],
            [1, shade(wood, 1)],
          ],
        ),
      )
    )
  }
  const wound = createLathe(
    view,
    roundedProfile([
      [36, 14],
      [43, 30, 14],
      [43, 92, 14],
      [36, 108],
    ]),
  )
  const turns = Array.from({ length: 8 }, (_, index) =>
    line(wound.arc(22 + index * 11, -90, 90), shade(colour, index % 2 === 0 ? 0.55 : 1.5), 2, 0.35),
  ).join("")
  return (
    part(0, 14) +
    fill(wound.outline, paint.linear(...wound.span, roundLight(colour, "gloss", tint.table))) +
    turns +
    part(106, 120) +
    fill(
      createLathe(view, [
        [11, 120],
        [11, 121],
      ]).disc(121, 11),
      "#4a2f18",
    )
  )
}

export const thread: Prop = {
  width: 250,
  height: 150,
  draw: (kit) => {
    const first = kit.accent
    return (
      ground(kit, -46, -10, 60, 22) +
      spool(kit, -52, -14, 1.1, first) +
      ground(kit, 50, 4, 54, 20) +
      line("M86-30C120-14 140 10 110 18S40 14 10 24S-60 34-96 20", kit.tint.shadow, 4, 0.2) +
      spool(kit, 46, 4, 0.98, mix(kit.deep, "#ffffff", 0.06)) +
      line("M84-34C122-18 140 6 110 14S40 10 10 20S-60 30-96 16", kit.deep, 3)
    )
  },
}
