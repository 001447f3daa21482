import fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { PayoutState } from "../contract/payout"
import { movePayout, type PayoutMove } from "./payout"
import { type PayoutPosting, payoutPosting } from "./payout-posting"

const payout = { id: "pay_1", number: "PO-2026-000001", cooperative_id: "coop_1", currency_code: "idr", amount: 500 }
const moves: PayoutMove[] = ["send", "pay", "refuse", "bounce", "retry", "cancel"]
const money = (postings: PayoutPosting[], account: string) =>
  postings
    .flatMap((posting) => posting.postings)
    .reduce((sum, posting) => (posting.account === account ? sum + posting.amount : sum), 0)

/** What is posted, and where it ends, when these moves are tried one after the other. */
function play(tried: PayoutMove[]): { state: PayoutState; posted: PayoutPosting[] } {
  let state: PayoutState = "scheduled"
  let attempts = 0
  const posted: (PayoutPosting | null)[] = [payoutPosting({ ...payout, attempts }, null, "schedule", null)]
  for (const move of tried) {
    const to = movePayout(state, move)
    if (!to) continue
    if (to === "failed") attempts++
    posted.push(payoutPosting({ ...payout, attempts }, state, move, null))
    state = to
  }
  return { state, posted: posted.flatMap((posting) => posting ?? []) }
}

const places: Record<PayoutState, { available: number; in_transit: number; held: number }> = {
  scheduled: { available: -500, in_transit: 500, held: 0 },
  sent: { available: -500, in_transit: 500, held: 0 },
  paid: { available: -500, in_transit: 0, held: 500 },
  failed: { available: 0, in_transit: 0, held: 0 },
  cancelled: { available: 0, in_transit: 0, held: 0 },
}

describe("what a payout posts", () => {
  it("names its cause", () => {
    expect(payoutPosting({ ...payout, attempts: 0 }, null, "schedule", null)?.key).toBe("payout:pay_1:scheduled")
    expect(payoutPosting({ ...payout, attempts: 1 }, "sent", "refuse", null)?.key).toBe("payout:pay_1:failed:1")
  })

  it("after any moves the money is where the state says, once", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...moves), { maxLength: 20 }), (tried) => {
        const { state, posted } = play(tried)
        expect(new Set(posted.map(({ key }) => key)).size).toBe(posted.length)
        for (const [account, amount] of Object.entries(places[state])) expect(money(posted, account)).toBe(amount)
      }),
    )
  })
})
