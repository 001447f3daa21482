/** Half of a turned object's section, from its foot upwards: radius and height. */
export type Profile = readonly (readonly [radius: number, height: number])[]

/** Corners of the section with the radius that rounds them. */
export type Corner = readonly [radius: number, height: number, fillet?: number]

const bend = 7

/** The section with its corners rounded, in small steps. */
export function roundedProfile(corners: readonly Corner[]): Profile {
  return corners.flatMap(([r, y, fillet = 0], index): (readonly [number, number])[] => {
    const [before, after] = [corners[index - 1], corners[index + 1]]
    if (before === undefined || after === undefined || fillet === 0) return [[r, y]]
    const towards = ([tr, ty]: Corner): readonly [number, number] => {
      const length = Math.hypot(tr - r, ty - y) || 1
      const reach = Math.min(fillet, length * 0.49) / length
      return [r + (tr - r) * reach, y + (ty - y) * reach]
    }
    const [start, end] = [towards(before), towards(after)]
    return Array.from({ length: bend + 1 }, (_, step) => {
      const t = step / bend
      const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2]
      return [a * start[0] + b * r + c * end[0], a * start[1] + b * y + c * end[1]] as const
    })
  })
}
