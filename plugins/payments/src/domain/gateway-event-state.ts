/** Drawn in the README. `failed` is tried again until `next_at` is empty. */
export const gatewayEventStates = ["received", "handled", "failed"] as const
export type GatewayEventState = (typeof gatewayEventStates)[number]

/** How long whoever handles an event may take before it counts as abandoned, e.g. by a process that died. Milliseconds. */
export const handlingMs = 120_000
const attemptsAtMost = 12
const longestMinutes = 360

/** When to try again after this many attempts: 1, 2, 4 … minutes, six hours at most; null when it is time for a person. */
export function nextAttempt(attempts: number, now: Date): Date | null {
  if (attempts >= attemptsAtMost) return null
  return new Date(now.getTime() + Math.min(2 ** (attempts - 1), longestMinutes) * 60_000)
}
