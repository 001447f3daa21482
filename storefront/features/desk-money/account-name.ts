import type { PayoutAccount } from "@opop/vendor/contract/payout"

/** `BSI ···· 4821, Kopontren Al-Hidayah`, or `Stripe`: as much of an account as may be shown. */
export function accountName({ method, bank_name, last_digits, holder }: PayoutAccount): string {
  if (method === "stripe") return "Stripe"
  const number = [bank_name, last_digits && `···· ${last_digits}`].filter(Boolean).join(" ")
  return [number, holder].filter(Boolean).join(", ")
}
