import { distance } from "../drawing/distance"
import type { Random } from "../drawing/random"
import { type Tint, tints } from "./tints"

const choice = 5

/** One of the backdrops against which the thing and its label stand out best. */
export function chooseTint(random: Random, accent: string, deep: string, light: string): Tint {
  const apart = ({ wall }: Tint): number =>
    Math.min(distance(wall, accent), distance(wall, deep), distance(wall, light) + 0.08)
  const best = [...tints].sort((first, second) => apart(second) - apart(first)).slice(0, choice)
  return best[random.below(choice)] ?? tints[0]
}
