import { ellipse } from "../drawing/ellipse"
import { fill } from "../drawing/fill"
import { warpPath } from "../drawing/path"
import type { Random } from "../drawing/random"
import { shade } from "../drawing/shade"
import type { Lathe } from "./lathe"

/** Small pieces behind the glass: what a jar of sambal, powder or nuts shows of itself. */
export function speckle(
  random: Random,
  lathe: Lathe,
  colour: string,
  part: readonly [number, number, number, number],
  count: number,
  size: number,
): string {
  const [left, low, right, high] = part
  const pieces = (light: number, opacity: number): string => {
    const path = Array.from({ length: count }, () => {
      const [x, y] = lathe.at(random.between(left, right), random.between(low, high))
      const [rx, ry, turn] = [
        random.between(0.4, 1) * size,
        random.between(0.3, 0.7) * size,
        random.between(0, Math.PI),
      ]
      return warpPath(ellipse(0, 0, rx, ry), (a, b) => [
        x + a * Math.cos(turn) - b * Math.sin(turn),
        y + a * Math.sin(turn) + b * Math.cos(turn),
      ])
    }).flat()
    return fill(path, shade(colour, light), opacity)
  }
  return pieces(0.66, 0.5) + pieces(1.22, 0.5) + pieces(0.85, 0.4)
}
