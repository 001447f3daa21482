/** How strongly a tile is coloured: 0 for nothing on sale, then 1 to 4. */
export type TileShade = 0 | 1 | 2 | 3 | 4

const steps = [1, 2, 3, 4] as const

/**
 * The least number of products of each shade, by quarters of those that sell anything: a map of any season has all four shades.
 * Shades that would be empty share their limit.
 */
export function shadeLimits(counts: readonly number[]): number[] {
  const sorted = counts.filter((count) => count > 0).sort((a, b) => a - b)
  return steps.map((step) => sorted[Math.floor(((step - 1) * sorted.length) / 4)] ?? 1)
}

/** The shade of a tile. @param limits from {@link shadeLimits} */
export function tileShade(count: number, limits: readonly number[]): TileShade {
  if (count <= 0) return 0
  return [...steps].reverse().find((step) => count >= (limits[step - 1] ?? Number.POSITIVE_INFINITY)) ?? 1
}
