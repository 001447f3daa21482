import { expect, it } from "vitest"
import { gatewayRecord } from "./gateway-record"

it("takes a provider at its word", () => {
  const gateway_record = { captured: 15_000, refunded: 5000 }
  expect(gatewayRecord({ id: "pi_1", gateway_record })).toEqual(gateway_record)
})

it.each([
  ["a bank transfer", { reference: "OPOP" }],
  ["half a record", { gateway_record: { captured: 1 } }],
  ["texts", { gateway_record: { captured: "1", refunded: "0" } }],
  ["nothing", null],
])("%s says nothing", (_, data) => {
  expect(gatewayRecord(data)).toBeNull()
})
