import type { Purchase, PurchaseOrder } from "@opop/vendor/contract/purchase"
import { describe, expect, it } from "vitest"
import { paymentPhase } from "./payment-phase"

const due = "2026-11-24T07:00:00.000Z"
const before = Date.parse(due) - 1000
const purchase = (state: Purchase["payment"]["state"], ...orders: PurchaseOrder["state"][]) => ({
  payment: { state, proof_sent_at: null as string | null },
  orders: orders.map((each) => ({ state: each })),
})

describe("paymentPhase", () => {
  it("waits until the deadline, and then no longer", () => {
    const awaiting = purchase("awaiting", "awaiting_payment")
    expect(paymentPhase(awaiting, due, before)).toBe("awaiting")
    expect(paymentPhase(awaiting, due, before + 2000)).toBe("overdue")
    expect(paymentPhase(awaiting, undefined, before)).toBe("awaiting")
  })

  it("a transfer whose slip is being looked at is not overdue", () => {
    const proven = {
      ...purchase("awaiting", "awaiting_payment"),
      payment: { state: "awaiting" as const, proof_sent_at: due },
    }
    expect(paymentPhase(proven, due, before + 2000)).toBe("awaiting")
  })

  it("a payment that has arrived is never overdue", () => {
    expect(paymentPhase(purchase("paid", "awaiting_acceptance"), due, before + 2000)).toBe("paid")
  })

  it.each([
    ["paid", ["awaiting_acceptance", "packing"]],
    ["sent", ["packing", "sent"]],
    ["sent", ["packing", "received"]],
    ["sent", ["sent", "delivered"]],
    ["delivered", ["delivered", "received"]],
    ["received", ["received", "received"]],
    ["received", ["received", "cancelled"]],
  ] as const)("is %s when the orders are %j", (phase, orders) => {
    expect(paymentPhase(purchase("paid", ...orders), due, before)).toBe(phase)
    expect(paymentPhase(purchase("partly_refunded", ...orders), due, before)).toBe(phase)
  })

  it("says what became of a payment that is not one any more", () => {
    expect(paymentPhase(purchase("cancelled", "cancelled"), due, before)).toBe("cancelled")
    expect(paymentPhase(purchase("refunded", "cancelled"), due, before)).toBe("refunded")
    expect(paymentPhase(purchase("authorised", "awaiting_acceptance"), due, before)).toBe("authorised")
  })
})
