import { fill } from "../drawing/fill"
import { line } from "../drawing/line"
import type { Paint } from "../drawing/paint"
import { shade } from "../drawing/shade"
import type { View } from "../drawing/view"
import { createLathe } from "./lathe"
import { roundLight } from "./round-light"
import { roundedProfile } from "./rounded-profile"

export type LidLook = { colour: string; matter: "matt" | "gloss" | "metal" }
type Lid = LidLook & { radius: number; foot: number; height: number; ribs?: number }

/** A screw lid or cap with a slightly rounded edge. */
export function lid(
  paint: Paint,
  view: View,
  table: string,
  { radius, foot, height, colour, matter, ribs = 0 }: Lid,
): string {
  const soft = Math.min(10, height * 0.11)
  const head = foot + height
  const lathe = createLathe(
    view,
    roundedProfile([
      [radius, foot],
      [radius, head, soft],
      [radius - soft, head],
    ]),
  )
  const [left, right] = lathe.span
  const side = fill(lathe.outline, paint.linear(left, right, roundLight(colour, matter, table)))
  const knurl = Array.from({ length: ribs }, (_, index) => {
    const angle = -84 + (168 * (index + 0.5)) / ribs
    const [from, to] = [lathe.at(angle, foot + height * 0.14), lathe.at(angle, head - soft * 1.3)]
    return `M${from.map(Math.round).join(" ")}L${to.map(Math.round).join(" ")}`
  }).join("")
  const top = lathe.disc(head, radius - soft)
  const ring = lathe.ring(head, radius - soft)
  return (
    side +
    (ribs === 0 ? "" : line(knurl, shade(colour, 0.5), 2.2, 0.3)) +
    fill(
      top,
      paint.linear(
        [ring.x - ring.rx, ring.y - ring.ry],
        [ring.x + ring.rx, ring.y + ring.ry],
        [
          [0, shade(colour, 1.38)],
          [0.45, shade(colour, 1.12)],
          [1, shade(colour, 0.88)],
        ],
      ),
    ) +
    line(lathe.arc(head - soft * 0.3, -88, -4), "#ffffff", 2.4, 0.45) +
    line(lathe.arc(foot + 3, -88, 88), shade(colour, 0.4), 3, 0.4) +
    line(lathe.arc(foot + height * 0.12, -86, 86), shade(colour, 1.5), 2, 0.35)
  )
}
