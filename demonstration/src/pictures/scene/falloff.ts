import type { Stop } from "../drawing/paint"

const curve: readonly Stop[] = [
  [0, "", 1],
  [0.18, "", 0.9],
  [0.36, "", 0.65],
  [0.54, "", 0.36],
  [0.72, "", 0.14],
  [0.87, "", 0.03],
  [1, "", 0],
]

/** Stops of a spot that fades like a blurred one, from its middle to nothing. */
export function falloff(colour: string, opacity: number): Stop[] {
  return curve.map(([offset, , share = 0]) => [offset, colour, share * opacity])
}
