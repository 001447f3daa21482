import { fill } from "../drawing/fill"
import type { Paint } from "../drawing/paint"
import type { Lathe } from "./lathe"

/** The window's reflection on a polished turned object: a tall light at the left, a thin one at the right. */
export function gleam(paint: Paint, lathe: Lathe, foot: number, head: number, strength = 1): string {
  const middle = (foot + head) / 2
  const strip = (left: number, right: number, low: number, high: number, opacity: number, round: number): string =>
    fill(
      lathe.patch([left, low, right, high], round),
      paint.linear(lathe.at(left, middle), lathe.at(right, middle), [
        [0, "#ffffff", opacity * 0.35 * strength],
        [0.35, "#ffffff", opacity * strength],
        [1, "#ffffff", opacity * 0.25 * strength],
      ]),
    )
  return (
    strip(-58, -40, foot, head, 0.55, 16) +
    strip(-35, -31, foot + (head - foot) * 0.08, head - (head - foot) * 0.06, 0.26, 6) +
    strip(60, 69, foot, head, 0.2, 10)
  )
}
