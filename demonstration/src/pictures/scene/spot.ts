import { n } from "../drawing/number"
import type { Paint } from "../drawing/paint"
import { falloff } from "./falloff"

/** A soft spot of one colour: a shadow on the table, a gleam, a glow. */
export function spot(
  paint: Paint,
  x: number,
  y: number,
  rx: number,
  ry: number,
  colour: string,
  opacity: number,
  turn = 0,
): string {
  const form = turn === 0 ? "" : ` transform="rotate(${n(turn)} ${n(x)} ${n(y)})"`
  return `<ellipse cx="${n(x)}" cy="${n(y)}" rx="${n(rx)}" ry="${n(ry)}" fill="${paint.orb([0.5, 0.5], 0.5, falloff(colour, opacity))}"${form}/>`
}
