import type { PayoutAccount } from "../contract/payout"
import { bankName } from "./banks"

/** Where money goes, as it is copied into a payout when that is scheduled. The number is never logged nor shown to members. */
export type AccountSnapshot = {
  method: PayoutAccount["method"]
  bank_code: string | null
  account_number: string | null
  holder: string | null
  stripe_account_id: string | null
}

export const lastDigits = (account_number: string): string => account_number.slice(-4)

/** For people: "BSI ···· 4821 a.n. Kopontren Al-Hidayah". */
export function accountText({ method, bank_code, account_number, holder, stripe_account_id }: AccountSnapshot): string {
  if (method === "stripe") return `Stripe ···· ${lastDigits(stripe_account_id ?? "")}`
  const bank = bank_code ? (bankName(bank_code) ?? bank_code) : "?"
  return `${bank} ···· ${lastDigits(account_number ?? "")} a.n. ${holder}`
}

type Checked = AccountSnapshot & { verified_at: Date | string | null; refusal: string | null }

/** `missing` until there is anything that staff, or the gateway, could verify. */
export function accountState(account: Checked | null | undefined): PayoutAccount["state"] {
  if (!account || (account.method === "manual" && !account.account_number)) return "missing"
  if (account.verified_at) return "verified"
  return account.refusal ? "refused" : "unverified"
}
