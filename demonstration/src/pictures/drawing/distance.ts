import { toOklab } from "./oklab"

/** How far apart two colours look: 0 is the same, 0.1 is clearly different, 1 is black and white. */
export function distance(first: string, second: string): number {
  const [l1, a1, b1] = toOklab(first)
  const [l2, a2, b2] = toOklab(second)
  return Math.hypot(l1 - l2, a1 - a2, b1 - b2)
}
