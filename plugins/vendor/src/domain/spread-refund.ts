/** What can still be given back of one payment, in whole units. */
export type Refundable = { id: string; rest: number }

/**
 * Takes an amount from the payments of an order, the first ones first.
 * @returns null when they do not have that much
 */
export function spreadRefund(amount: number, payments: Refundable[]): { payment_id: string; amount: number }[] | null {
  let left = amount
  const parts = payments.flatMap(({ id, rest }) => {
    const part = Math.min(left, Math.max(0, rest))
    left -= part
    return part > 0 ? [{ payment_id: id, amount: part }] : []
  })
  return left === 0 ? parts : null
}
