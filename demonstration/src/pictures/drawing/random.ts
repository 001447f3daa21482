import { hash } from "./hash"

/** Chance that always falls the same way for the same seed. */
export type Random = {
  between(low: number, high: number): number
  /** A whole number from 0 up to, not including, the count. */
  below(count: number): number
  pick<T>(list: readonly [T, ...T[]]): T
}

/** mulberry32: small, fast, even enough for drawings. */
export function createRandom(seed: string): Random {
  let state = hash(seed)
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const below = (count: number): number => Math.floor(next() * count)
  return {
    between: (low, high) => low + next() * (high - low),
    below,
    pick: (list) => list[below(list.length)] ?? list[0],
  }
}
