import type { MedusaContainer } from "@medusajs/framework/types"
import { bankName } from "../domain/banks"
import { CodedError } from "../domain/coded-error"
import { PAYOUT_MODULE } from "../modules/payout"
import type PayoutModuleService from "../modules/payout/service"
import { announceAccount } from "./announce-account"
import { cancelScheduled } from "./cancel-scheduled"
import { noteStoreChange } from "./note-store-change"
import { underPayoutLock } from "./under-payout-lock"

type Change = {
  cooperative_id: string
  member_id: string
  bank_code: string
  account_number: string
  holder: string
}

/**
 * Money goes to another bank account from now on, once staff have verified it. What was scheduled to the old one and has not been
 * sent is cancelled, its money available again: an account that somebody took over gets nothing, an old one nothing more.
 * @throws CodedError `invalid_input` for an unknown bank
 */
export async function changePayoutAccount(
  container: MedusaContainer,
  { cooperative_id, member_id, bank_code, account_number, holder }: Change,
): Promise<void> {
  if (!bankName(bank_code)) {
    const fields = [{ path: "bank_code", code: "bank_unknown", message: `No bank ${bank_code}` }]
    throw new CodedError("invalid_input", `No bank ${bank_code}`, { fields })
  }
  const service: PayoutModuleService = container.resolve(PAYOUT_MODULE)
  await underPayoutLock(container, cooperative_id, async () => {
    const before = await service.accountOf(cooperative_id)
    await service.writeAccount({
      ...{ cooperative_id, bank_code, account_number, holder, method: "manual", actor: member_id },
      ...{ verified_at: null, verified_by: null, refusal: null, announce: true },
      ...{ changed_at: new Date(), changed_by: member_id },
      // a bank account instead of Stripe: what Stripe says later of the old one is nobody's
      ...{ stripe_account_id: null, stripe_payouts_enabled: false, stripe_missing: [] },
    })
    await cancelScheduled(container, cooperative_id, { actor: member_id, why: "account_changed" })
    await noteStoreChange(container, {
      ...{ cooperative_id, kind: "payout_account_changed", by: { party: "member", id: member_id } },
      ...{
        subject: cooperative_id,
        before: before && shown(before),
        after: shown({ bank_code, account_number, holder }),
      },
    })
    await announceAccount(container, cooperative_id)
  })
}

type Account = { bank_code: string | null; account_number: string | null; holder: string | null }

/** What a store's history may tell of an account. */
const shown = ({ bank_code, account_number, holder }: Account) => ({
  bank: bank_code ? (bankName(bank_code) ?? bank_code) : null,
  last_digits: account_number?.slice(-4) ?? null,
  holder,
})
