export type Reversal = {
  id: string
  payout_id: string
  cooperative_id: string
  transfer_id: string
  amount: number
  currency_code: string
  state: "pending" | "done" | "refused"
}

type Transfer = { id: string; cooperative_id: string; reference: string | null; amount: number; currency_code: string }

/**
 * What to take back next of what is missing: from the latest transfer that has something left, at most what it has left.
 * @param transfers paid payouts, the oldest first
 * @param missing whole units; nothing is taken back for zero or less
 */
export function nextReversal(
  transfers: Transfer[],
  reversals: Pick<Reversal, "payout_id" | "amount" | "state">[],
  missing: number,
): Omit<Reversal, "id" | "state"> | null {
  if (missing <= 0) return null
  for (const { id, cooperative_id, reference, amount, currency_code } of [...transfers].reverse()) {
    const taken = reversals
      .filter(({ payout_id, state }) => payout_id === id && state !== "refused")
      .reduce((sum, reversal) => sum + reversal.amount, 0)
    const next = Math.min(missing, amount - taken)
    if (reference && next > 0)
      return { payout_id: id, cooperative_id, transfer_id: reference, amount: next, currency_code }
  }
  return null
}
