import type { Purchase, PurchaseOrder } from "@opop/vendor/contract/purchase"
import { describe, expect, it } from "vitest"
import { paymentPhase } from "./payment-phase"

const due = "2026-11-24T07:00:00.000Z"
const before = Date.parse(due) - 1000
const purchase = (state: Purchase["payment"]["state"], ...orders: PurchaseOrder["state"][]) => ({
  payment: { provider: "pp_transfer_transfer", state, instructions: null },
  orders: orders.map((each) => ({ state: each })) as PurchaseOrder[],
})

describe("paymentPhase", () => {
  it("waits until the deadline, and then no longer", () => {
    const awaiting = purchase("awaiting", "awaiting_payment")
    expect(paymentPhase(awaiting, due, before)).toBe("awaiting")
    expect(paymentPhase(awaiting, due, before + 2000)).toBe("overdue")
    expect(paymentPhase(awaiting, undefined, before)).toBe("awaiting")
  })

  it("a payment that has arrived is never overdue", () => {
    expect(paymentPhase(purchase("paid", "paid"), due, before + 2000)).toBe("paid")
  })

  it.each([
    ["paid", ["paid", "paid"]],
    ["sent", ["paid", "sent"]],
    ["sent", ["paid", "delivered"]],
    ["sent", ["sent", "delivered"]],
    ["delivered", ["delivered", "delivered"]],
    ["delivered", ["delivered", "cancelled"]],
  ] as const)("is %s when the orders are %j", (phase, orders) => {
    expect(paymentPhase(purchase("paid", ...orders), due, before)).toBe(phase)
  })

  it("says what became of a payment that is not one any more", () => {
    expect(paymentPhase(purchase("cancelled", "cancelled"), due, before)).toBe("cancelled")
    expect(paymentPhase(purchase("refunded", "cancelled"), due, before)).toBe("refunded")
  })
})
