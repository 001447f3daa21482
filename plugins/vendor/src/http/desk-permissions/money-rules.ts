import { type DeskRules, onceOpened, untilClosed, whenever } from "./desk-rule"

export const moneyRules: DeskRules = {
  "GET /vendor/money": { roles: ["finance"], states: whenever },
  "GET /vendor/statements/:month": { roles: ["finance"], states: whenever },
  "GET /vendor/payout-account": { roles: ["finance"], states: whenever },
  "POST /vendor/payout-account": { roles: ["owner"], states: whenever },
  // of @opop/payments
  "POST /vendor/payout-account/stripe": { roles: ["owner"], states: untilClosed },
  "GET /vendor/payouts": { roles: ["finance"], states: whenever },
  "POST /vendor/payouts": { roles: ["finance"], states: onceOpened },
}
