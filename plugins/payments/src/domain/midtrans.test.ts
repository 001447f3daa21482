import { createHash } from "node:crypto"
import { describe, expect, it } from "vitest"
import { rupiahOf } from "./midtrans-amount"
import { isSignedByMidtrans } from "./midtrans-signature"
import { midtransState } from "./midtrans-state"
import { jakartaTime } from "./midtrans-time"

it.each([
  ["12000.00", 12_000],
  ["12000.0", 12_000],
  ["12000", 12_000],
  ["0.00", 0],
  ["12000.50", null],
  ["1e9", null],
  ["-1", null],
  ["", null],
])("%s is %s rupiah", (gross, rupiah) => {
  expect(rupiahOf(gross)).toBe(rupiah)
})

it.each([
  ["settlement", undefined, "captured"],
  ["settlement", "accept", "captured"],
  ["capture", "accept", "captured"],
  ["capture", undefined, "captured"],
  ["capture", "challenge", "processing"],
  ["capture", "deny", "failed"],
  ["authorize", "accept", "authorized"],
  ["pending", "accept", "processing"],
  ["deny", "deny", "failed"],
  ["failure", undefined, "failed"],
  ["cancel", undefined, "canceled"],
  ["expire", undefined, "canceled"],
  ["refund", undefined, "captured"],
  ["partial_refund", undefined, "captured"],
  ["chargeback", undefined, "captured"],
  ["partial_chargeback", undefined, "captured"],
] as const)("%s with fraud %s: %s", (status, fraud, state) => {
  expect(midtransState(status, fraud)).toBe(state)
})

it.each([
  ["2026-11-25 14:04:00", "2026-11-25T07:04:00.000Z"],
  ["2026-11-25T14:04:00Z", null],
  ["2026-13-25 14:04:00", null],
  [undefined, null],
])("%s is %s", (written, iso) => {
  expect(jakartaTime(written)).toBe(iso)
})

describe("isSignedByMidtrans", () => {
  const key = "SB-Mid-server-abc"
  const fields = { order_id: "payses_1", status_code: "200", gross_amount: "12000.00" }
  const sign = (text: string) => createHash("sha512").update(text).digest("hex")
  const signature_key = sign(`payses_120012000.00${key}`)

  it("knows its own", () => {
    expect(isSignedByMidtrans({ ...fields, signature_key }, key)).toBe(true)
  })

  it.each([
    ["another key", sign("payses_120012000.00other")],
    ["another amount", sign(`payses_120012000${key}`)],
    ["half of it", signature_key.slice(0, 64)],
    ["nothing", ""],
    ["rubbish", "z".repeat(128)],
  ])("refuses %s", (_, given) => {
    expect(isSignedByMidtrans({ ...fields, signature_key: given }, key)).toBe(false)
  })
})
