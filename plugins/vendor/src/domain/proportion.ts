/**
 * `amount × numerator / denominator`, rounded half up to a whole unit, exact however large the product is.
 * @param amount whole, not negative; as are the others, and the denominator is not zero
 */
export function proportion(amount: number, numerator: number, denominator: number): number {
  const product = BigInt(amount) * BigInt(numerator)
  const divisor = BigInt(denominator)
  return Number((2n * product + divisor) / (2n * divisor))
}

/**
 * Deals a whole amount out in proportion to whole weights, rounded cumulatively: the parts are whole and add up to it exactly.
 * Without any weight the first takes it all.
 */
export function dealOut(amount: number, weights: readonly number[]): number[] {
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  if (!all) return weights.map((_, index) => (index ? 0 : amount))
  let running = 0
  let dealt = 0
  return weights.map((weight) => {
    running += weight
    const part = proportion(amount, running, all) - dealt
    dealt += part
    return part
  })
}
