/** A reduction of one line by one promotion, as Medusa computed it: a decimal number as text. */
export type Adjustment = { id: string; code: string | null; amount: string }

/**
 * The reductions in whole rupiah. Those of one promotion are rounded cumulatively, so that they add up to its rounded sum: ten
 * thousand off three things is ten thousand off.
 */
export function wholeAdjustments(adjustments: readonly Adjustment[]): Map<string, number> {
  const whole = new Map<string, number>()
  const running = new Map<string | null, number>()
  for (const { id, code, amount } of adjustments) {
    const before = running.get(code) ?? 0
    const after = before + Number(amount)
    running.set(code, after)
    whole.set(id, rounded(after) - rounded(before))
  }
  return whole
}

/** Half up; what adding decimals leaves over is not a half. */
const rounded = (sum: number): number => Math.floor(sum + 0.5 + 1e-6)
