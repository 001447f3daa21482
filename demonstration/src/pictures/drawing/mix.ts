import { fromOklab, toOklab } from "./oklab"

/** `share` of the second colour in the first, 0 to 1. */
export function mix(first: string, second: string, share: number): string {
  const [l1, a1, b1] = toOklab(first)
  const [l2, a2, b2] = toOklab(second)
  return fromOklab([l1 + (l2 - l1) * share, a1 + (a2 - a1) * share, b1 + (b2 - b1) * share])
}
