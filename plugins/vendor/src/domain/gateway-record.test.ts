import { expect, it } from "vitest"
import { gatewayRecord } from "./gateway-record"

it("takes a provider at its word", () => {
  const gateway_record = { captured: 15_000, refunded: 5000 }
  expect(gatewayRecord("pp_bank_bank", { gateway_record })).toEqual(gateway_record)
})

it("reads Stripe's hundredths of a rupiah", () => {
  const intent = { amount_received: 1_500_000, currency: "idr" }
  const record = { captured: 15_000, refunded: 5000 }
  expect(gatewayRecord("pp_stripe_stripe", { ...intent, amount_refunded: 500_000 })).toEqual(record)
  expect(gatewayRecord("pp_stripe_stripe", { ...intent, latest_charge: { amount_refunded: 500_000 } })).toEqual(record)
})

it.each([
  ["pp_transfer_transfer", { reference: "OPOP" }],
  ["pp_stripe_stripe", { amount_received: 1, currency: "usd", amount_refunded: 0 }],
  ["pp_stripe_stripe", { amount_received: 1, currency: "idr", latest_charge: "ch_1" }],
  ["pp_stripe_stripe", null],
])("%s with nothing to say is left aside", (provider, data) => {
  expect(gatewayRecord(provider, data)).toBeNull()
})
