import type { Path } from "./path"
import type { Point } from "./point"
import { smooth } from "./smooth"

/** A place on the middle line and the half width there. */
export type Joint = readonly [x: number, y: number, half: number]

/** A body of changing width along a curve: a pod, a root, a fold. `shift` moves it along its own normal, in half widths. */
export function taper(joints: readonly Joint[], scale = 1, shift: Point = [0, 0]): Path {
  const at = (index: number): Joint => joints[Math.min(joints.length - 1, Math.max(0, index))] ?? [0, 0, 0]
  const sides = joints.map(([x, y, half], index) => {
    const [before, after] = [at(index - 1), at(index + 1)]
    const [alongX, alongY] = [after[0] - before[0], after[1] - before[1]]
    const length = Math.hypot(alongX, alongY) || 1
    const [normalX, normalY] = [-alongY / length, alongX / length]
    const [centreX, centreY] = [x + shift[0] * half, y + shift[1] * half]
    const reach = half * scale
    return {
      one: [centreX + normalX * reach, centreY + normalY * reach] as const,
      other: [centreX - normalX * reach, centreY - normalY * reach] as const,
    }
  })
  return smooth([...sides.map(({ one }) => one), ...sides.map(({ other }) => other).reverse()], true)
}
