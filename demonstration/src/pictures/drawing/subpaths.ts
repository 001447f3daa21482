import type { Path, Segment } from "./path"

/** One closed outline of a path, and the rectangle its points lie in. */
type Subpath = { path: Path; left: number; top: number; right: number; bottom: number }

export function subpaths(path: Path): Subpath[] {
  const outlines: Segment[][] = []
  for (const segment of path) {
    if (segment[0] === "M") outlines.push([segment])
    else outlines.at(-1)?.push(segment)
  }
  return outlines.map((outline) => {
    const numbers = outline.flatMap(([, ...rest]) => rest)
    const across = numbers.filter((_, index) => index % 2 === 0)
    const down = numbers.filter((_, index) => index % 2 === 1)
    return {
      path: outline,
      left: Math.min(...across),
      top: Math.min(...down),
      right: Math.max(...across),
      bottom: Math.max(...down),
    }
  })
}
