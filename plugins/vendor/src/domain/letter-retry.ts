/** Minutes to wait after the first, second … failure; some 22 hours in all. */
const waits = [1, 5, 15, 60, 180, 360, 720]

/** How often a letter is tried before somebody has to look. */
export const letterAttempts = waits.length + 1

/**
 * Whether a letter that failed is due again.
 * @param attempts how often it was tried; @param since milliseconds since the last time
 */
export function isDue(attempts: number, since: number): boolean {
  const wait = waits[Math.max(attempts, 1) - 1]
  return wait !== undefined && since >= wait * 60_000
}
