import { isTokenOf } from "./is-token-of"
import { readToken } from "./read-token"

const day = 60 * 60 * 24

/**
 * How long a browser may keep a token: as long as it is good, a day at most.
 * @param now milliseconds since 1970
 * @returns whole seconds; 0 for one that is spent, of another kind, or of nobody
 */
export function secondsToKeep(token: string, kind: string, now: number): number {
  const read = readToken(token)
  if (!read || !isTokenOf(token, kind)) return 0
  return Math.max(0, Math.min(day, Math.floor((read.expiresAt - now) / 1000)))
}
