import { type Path, warpPath } from "./path"

export function translate(path: Path, right: number, down: number): Path {
  return warpPath(path, (x, y) => [x + right, y + down], Number.POSITIVE_INFINITY)
}
