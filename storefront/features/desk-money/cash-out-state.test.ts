import { expect, it } from "vitest"
import { cashOutState } from "./cash-out-state"

const money = (available: number) => ({ available, next_payout: { on: "2026-11-30", amount: 0, minimum: 50_000 } })
const account = (state: "missing" | "unverified" | "verified" | "refused") =>
  ({ state, method: "manual", stripe: null }) as const

it.each([-1, 0, 49_999])("%d is too small", (available) => {
  expect(cashOutState(money(available), account("verified"))).toBe("too_small")
})

it("needs an account that has been checked", () => {
  const states = (["missing", "unverified", "refused", "verified"] as const).map(account)
  expect(states.map((one) => cashOutState(money(50_000), one))).toEqual([
    "account_missing",
    "account_unverified",
    "account_refused",
    "ready",
  ])
})

it("or one at Stripe that pays out", () => {
  const stripe = { connected: true, payouts_enabled: true, missing: [] }
  expect(cashOutState(money(50_000), { state: "missing", method: "stripe", stripe })).toBe("ready")
  const off = { ...stripe, payouts_enabled: false }
  expect(cashOutState(money(50_000), { state: "missing", method: "stripe", stripe: off })).toBe("account_missing")
})

it("nothing is no balance, even without a minimum", () => {
  const nothing = { available: 0, next_payout: { on: "2026-11-30", amount: 0, minimum: 0 } }
  expect(cashOutState(nothing, account("verified"))).toBe("too_small")
})
