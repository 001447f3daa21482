import type { Paint } from "../drawing/paint"
import { shade } from "../drawing/shade"
import type { Lathe } from "./lathe"

/** Light across a level circle of a turned object, from its lit left to its right. */
export function ringLight(
  paint: Paint,
  lathe: Lathe,
  y: number,
  colour: string,
  [left, right]: readonly [number, number],
): string {
  const { x, rx, y: middle, ry } = lathe.ring(y)
  return paint.linear(
    [x - rx, middle - ry],
    [x + rx, middle + ry],
    [
      [0, shade(colour, left)],
      [0.45, shade(colour, left * 0.6 + right * 0.4)],
      [1, shade(colour, right)],
    ],
  )
}
