import { mix } from "../drawing/mix"
import type { Stop } from "../drawing/paint"
import { shade } from "../drawing/shade"

type Matter = "matt" | "gloss" | "metal" | "velvet"

/** How light falls off around a turned object, from its left edge to its right. */
const ramps: Record<Matter, readonly (readonly [number, number])[]> = {
  matt: [
    [0, 0.8],
    [0.08, 0.96],
    [0.28, 1.15],
    [0.48, 1],
    [0.72, 0.8],
    [0.9, 0.66],
    [1, 0.72],
  ],
  gloss: [
    [0, 0.7],
    [0.07, 0.9],
    [0.2, 1.12],
    [0.32, 1.22],
    [0.42, 1.02],
    [0.66, 0.86],
    [0.86, 0.62],
    [0.95, 0.6],
    [1, 0.76],
  ],
  metal: [
    [0, 0.55],
    [0.05, 0.85],
    [0.14, 1.3],
    [0.22, 1.6],
    [0.3, 1.25],
    [0.44, 0.82],
    [0.58, 0.98],
    [0.68, 1.1],
    [0.82, 0.6],
    [0.92, 0.5],
    [0.97, 0.85],
    [1, 0.6],
  ],
  velvet: [
    [0, 1.22],
    [0.06, 1.1],
    [0.2, 1],
    [0.5, 0.86],
    [0.8, 0.72],
    [0.94, 0.78],
    [1, 1.06],
  ],
}

/** The stops of a gradient across a turned object; its shaded edge takes up a little of the table's colour. */
export function roundLight(colour: string, matter: Matter, table: string): Stop[] {
  return ramps[matter].map(([offset, light], index, all) => {
    const tone = shade(colour, light)
    return [offset, index === all.length - 1 ? mix(tone, table, 0.16) : tone]
  })
}
