import { contrast } from "./contrast"

/** The first of the colours that is easy to read on the ground (4.5:1), else the one that comes nearest. */
export function readable(ground: string, colours: readonly string[]): string {
  const good = colours.find((colour) => contrast(ground, colour) >= 4.5)
  if (good !== undefined) return good
  return colours.reduce(
    (best, colour) => (contrast(ground, colour) > contrast(ground, best) ? colour : best),
    "#ffffff",
  )
}
