import { fill } from "../drawing/fill"
import type { Paint, Stop } from "../drawing/paint"
import { squareOn } from "../drawing/square-on"
import type { View } from "../drawing/view"
import { panelLight } from "./panel-light"
import { panelPart } from "./panel-part"
import type { Surface } from "./surface"

type Sheen = { shadow: string; foot: number; head: number /** How polished: 0.5 is cloth, 1 is film. */; gloss: number }

/** The window's light down the left of a soft panel, the shade on its right, and the dark towards the table. */
export function panelSheen(paint: Paint, surface: Surface, view: View, { shadow, foot, head, gloss }: Sheen): string {
  const bright: Stop[] = [
    [0, "#ffffff", 0],
    [0.42, "#ffffff", 0.32 * gloss],
    [0.62, "#ffffff", 0.12 * gloss],
    [1, "#ffffff", 0],
  ]
  const dark: Stop[] = [
    [0, shadow, 0],
    [0.55, shadow, 0.13],
    [0.9, shadow, 0.3],
    [1, shadow, 0.16],
  ]
  const from = view(...surface(0, 0.27))
  const edge = [view(...surface(-1, 0.27)), view(...surface(1, 0.27))] as const
  const towardsTable = paint.linear(from, squareOn(from, view(...surface(0, 0)), edge), [
    [0, shadow, 0],
    [1, shadow, 0.28],
  ])
  return (
    panelLight(paint, surface, view, [-0.9, foot, -0.2, head], bright) +
    panelLight(paint, surface, view, [0.3, foot, 1, head], dark) +
    fill(panelPart(surface, view, [-1, 0, 1, 0.27]), towardsTable)
  )
}
