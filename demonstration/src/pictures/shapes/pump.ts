import { fill } from "../drawing/fill"
import { line } from "../drawing/line"
import type { Paint } from "../drawing/paint"
import { shade } from "../drawing/shade"
import type { View } from "../drawing/view"
import { createLathe } from "./lathe"
import { lid } from "./lid"
import { roundLight } from "./round-light"

type Pump = { radius: number; foot: number; colour: string }

/** The dispenser of a lotion bottle, its spout to the left. */
export function pump(paint: Paint, view: View, table: string, { radius, foot, colour }: Pump): string {
  const stem = createLathe(view, [
    [16, foot + 60],
    [16, foot + 128],
  ])
  const [x, y] = view(0, foot + 150, 0)
  const head = `M${x - 118} ${y - 12}q-14 3 -14 17q0 12 12 13l78 1q8 10 22 12h40q26 0 26-22v-8q0-20-26-22l-66 2z`
  const across = paint.linear(
    [x - 130, y - 20],
    [x + 46, y + 30],
    [
      [0, shade(colour, 1.2)],
      [0.5, shade(colour, 1.02)],
      [1, shade(colour, 0.66)],
    ],
  )
  return (
    lid(paint, view, table, { radius, foot, height: 62, colour, matter: "gloss", ribs: 24 }) +
    fill(stem.outline, paint.linear(...stem.span, roundLight(colour, "gloss", table))) +
    fill(head, across) +
    line(`M${x - 110} ${y - 8}l80 -3l64 -1`, "#ffffff", 4, 0.4)
  )
}
