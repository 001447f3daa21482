import { expect, it } from "vitest"
import { nextReversal } from "./next-reversal"

const transfer = (id: string, amount: number) => ({
  ...{ id, amount, cooperative_id: "coop", reference: `tr_${id}`, currency_code: "idr" },
})
const transfers = [transfer("old", 100), transfer("new", 50)]

it("takes from the latest transfer first, then from the one before", () => {
  expect(nextReversal(transfers, [], 70)).toMatchObject({ transfer_id: "tr_new", amount: 50 })
  const first = { payout_id: "new", amount: 50, state: "done" as const }
  expect(nextReversal(transfers, [first], 20)).toMatchObject({ transfer_id: "tr_old", amount: 20 })
})

it("takes nothing that is not missing or was never transferred", () => {
  expect(nextReversal(transfers, [], 0)).toBeNull()
  expect(nextReversal(transfers, [], -5)).toBeNull()
  expect(nextReversal([{ ...transfer("odd", 10), reference: null }], [], 5)).toBeNull()
})

it("does not count what Stripe refused", () => {
  const refused = { payout_id: "new", amount: 50, state: "refused" as const }
  expect(nextReversal(transfers, [refused], 20)).toMatchObject({ transfer_id: "tr_new", amount: 20 })
})
