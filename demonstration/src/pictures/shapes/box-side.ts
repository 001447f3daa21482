import { fill } from "../drawing/fill"
import type { Paint } from "../drawing/paint"
import { shade } from "../drawing/shade"
import type { Face } from "./box-faces"

export type Side = "front" | "left" | "right" | "top"

/** How much light each side of a box takes from a lamp at the left: at its lit and at its far end. */
const light: Record<Side, readonly [number, number]> = {
  front: [1.1, 0.9],
  left: [1.18, 1.04],
  right: [0.72, 0.58],
  top: [1.38, 1.14],
}

/** Fills one side of a box in its share of the light. */
export function boxSide(paint: Paint, face: Face, side: Side, colour: string): string {
  const [near, far] = light[side]
  const [from, to] = side === "top" ? [face.at(0, 0), face.at(1, 1)] : [face.at(0, 0.2), face.at(1, 0.8)]
  return fill(
    face.outline,
    paint.linear(from, to, [
      [0, shade(colour, near)],
      [1, shade(colour, far)],
    ]),
  )
}

/** The same light as a veil over something already printed there. */
export function boxVeil(paint: Paint, face: Face, side: Side, shadow: string): string {
  const veils: Record<Side, readonly [light: number, dark: number]> = {
    front: [0.16, 0.1],
    left: [0.22, 0.03],
    right: [-0.3, 0.46],
    top: [0.32, 0.04],
  }
  const [bright, dark] = veils[side]
  const first = bright >= 0 ? (["#ffffff", bright] as const) : ([shadow, -bright] as const)
  const [from, to] = [face.at(0, 0.1), face.at(1, 0.9)]
  return (
    fill(
      face.outline,
      paint.linear(from, to, [
        [0, ...first],
        [0.5, first[0], bright >= 0 ? 0 : (dark - bright) / 2],
        [0.5, shadow, bright >= 0 ? 0 : (dark - bright) / 2],
        [1, shadow, dark],
      ]),
    ) +
    fill(
      face.outline,
      paint.linear(face.at(0.5, 0.6), face.at(0.5, 1), [
        [0, shadow, 0],
        [1, shadow, side === "top" ? 0 : 0.12],
      ]),
    )
  )
}
