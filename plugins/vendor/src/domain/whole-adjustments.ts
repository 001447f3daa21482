/** A reduction of one line by one promotion, as Medusa computed it: a decimal number as text. */
export type Adjustment = {
  id: string
  code: string | null
  amount: string
  line: string
  /** What the line costs before any reduction: more is never taken off it. */
  price: number
}

/**
 * The reductions in whole rupiah. Those of one promotion are rounded cumulatively, so that they add up to its rounded sum: ten
 * thousand off three things is ten thousand off. Where several promotions meet on a line, rounding takes no more than it costs.
 */
export function wholeAdjustments(adjustments: readonly Adjustment[]): Map<string, number> {
  const whole = new Map<string, number>()
  const exact = new Map<string | null, number>()
  const dealt = new Map<string | null, number>()
  const left = new Map(adjustments.map(({ line, price }) => [line, Math.floor(price)]))
  for (const { id, code, amount, line } of adjustments) {
    const sum = (exact.get(code) ?? 0) + Number(amount)
    const before = dealt.get(code) ?? 0
    const part = Math.min(rounded(sum) - before, left.get(line) ?? 0)
    exact.set(code, sum)
    dealt.set(code, before + part)
    left.set(line, (left.get(line) ?? 0) - part)
    whole.set(id, part)
  }
  return whole
}

/** Half up; what adding decimals leaves over is not a half. */
const rounded = (sum: number): number => Math.floor(sum + 0.5 + 1e-6)
