import type { Pile } from "./pile"

/** Where the top of the pile, then its front, lies: `down` runs from the back edge over the fold to the table. */
type PileSurface = (across: number, down: number) => readonly [x: number, y: number, z: number]

export function pileSurface({ depth, folds, thick }: Pile, lift = 0): PileSurface {
  const [height, radius] = [folds * thick + lift, thick / 2]
  const flat = depth - radius
  const arc = (Math.PI / 2) * radius
  return (across, down) => {
    if (down <= flat) return [across, height, -depth / 2 + down]
    const turn = Math.min(1, (down - flat) / arc) * (Math.PI / 2)
    const below = Math.max(0, down - flat - arc)
    const front = depth / 2 - radius + (radius + lift) * Math.sin(turn)
    return [across, height - radius + (radius + lift) * Math.cos(turn) - below, front]
  }
}
