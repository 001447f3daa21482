import type { MedusaContainer } from "@medusajs/framework/types"
import type { PayoutAccount } from "../contract/payout"
import { bankName, banks } from "../domain/banks"
import { accountState, lastDigits } from "../domain/payout-account"
import { PAYOUT_MODULE } from "../modules/payout"
import type { AccountRow } from "../modules/payout/account-row"
import type PayoutModuleService from "../modules/payout/service"

/** Where a cooperative's money goes, without the number. */
export async function loadPayoutAccount(container: MedusaContainer, cooperative_id: string): Promise<PayoutAccount> {
  const service: PayoutModuleService = container.resolve(PAYOUT_MODULE)
  const account = await service.accountOf(cooperative_id)
  const stripe = {
    connected: Boolean(account?.stripe_account_id),
    payouts_enabled: account?.stripe_payouts_enabled ?? false,
    missing: account?.stripe_missing ?? [],
  }
  return { ...showAccount(account), stripe: service.methods.includes("stripe") ? stripe : null, banks: [...banks] }
}

/** What everybody who may see an account sees of it. */
export const showAccount = (account: AccountRow | null): Omit<PayoutAccount, "banks" | "stripe"> => ({
  method: account?.method ?? "manual",
  state: accountState(account),
  bank_code: account?.bank_code ?? null,
  bank_name: account?.bank_code ? bankName(account.bank_code) : null,
  last_digits: account?.account_number ? lastDigits(account.account_number) : null,
  holder: account?.holder ?? null,
  refusal: account?.refusal ?? null,
  changed_at: account ? new Date(account.changed_at).toISOString() : null,
})
