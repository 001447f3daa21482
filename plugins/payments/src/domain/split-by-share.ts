/**
 * Deals an amount out in proportion to shares, in whole units; what rounding leaves goes to the largest remainders (the first
 * of equal ones). The parts are the whole. Shares that are all zero get nothing.
 */
export function splitByShare<Key>(
  amount: number,
  shares: { key: Key; share: number }[],
): { key: Key; amount: number }[] {
  const sum = shares.reduce((total, { share }) => total + share, 0)
  if (sum <= 0) return []
  const parts = shares.map(({ key, share }, index) => {
    // products of two amounts leave the range in which numbers are exact
    const product = BigInt(amount) * BigInt(share)
    return { key, index, amount: Number(product / BigInt(sum)), remainder: product % BigInt(sum) }
  })
  let left = amount - parts.reduce((total, part) => total + part.amount, 0)
  for (const part of [...parts].sort(
    (a, b) => Number(b.remainder > a.remainder) - Number(b.remainder < a.remainder) || a.index - b.index,
  )) {
    if (left-- <= 0) break
    part.amount++
  }
  return parts.map(({ key, amount }) => ({ key, amount }))
}
