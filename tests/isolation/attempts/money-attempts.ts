import { testPassword } from "../../integration/support/people"
import type { Attempts } from "../support/attempt"

export const thisMonth = () => new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 7)

export const moneyAttempts: Attempts = {
  "GET /vendor/money": { path: () => "/vendor/money", shows: ({ movement }) => movement },
  "GET /vendor/statements/:month": {
    path: ({ cooperative }) => `/vendor/statements/${thisMonth()}?id=${cooperative}`,
    shows: ({ movement }) => movement,
  },
  "GET /vendor/payout-account": { path: () => "/vendor/payout-account", shows: ({ holder }) => holder },
  "POST /vendor/payout-account": {
    path: () => "/vendor/payout-account",
    body: () => ({ bank_code: "014", account_number: "5550001111", holder: "Koperasi Baru", password: testPassword }),
    shows: () => "Koperasi Baru",
  },
  "POST /vendor/payout-account/stripe": {
    path: () => "/vendor/payout-account/stripe",
    body: () => ({ password: testPassword }),
    shows: () => "payment_unavailable",
    closed: "payment_unavailable",
  },
  "GET /vendor/payouts": { path: ({ payout }) => `/vendor/payouts?id=${payout}`, shows: ({ payout }) => payout },
  "POST /vendor/payouts": {
    path: () => "/vendor/payouts",
    // a key that the other cooperative has used
    body: ({ key }) => ({ key }),
    shows: ({ holder }) => holder,
  },
}
