import type { MedusaContainer } from "@medusajs/framework/types"
import { CodedError } from "../domain/coded-error"
import { PAYOUT_MODULE } from "../modules/payout"
import type { PayoutRow } from "../modules/payout/payout-row"
import type PayoutModuleService from "../modules/payout/service"
import { ledgerOf } from "./ledger-port"
import { payoutStep } from "./payout-step"
import { verified } from "./schedule-payout"
import { snapshotOf } from "./snapshot-of"
import { withPayout } from "./under-payout-lock"

/**
 * A failed payout is scheduled again, to the account as it is verified now, if there is still enough.
 * @param actor null: the clock
 * @throws CodedError `payout_not_found`, `payout_state`, `payout_account_missing`, `payout_account_unverified`, `payout_too_small`
 */
export function retryPayout(
  container: MedusaContainer,
  { id, actor }: { id: string; actor: string | null },
): Promise<PayoutRow> {
  return withPayout(container, id, async (payout) => {
    const service: PayoutModuleService = container.resolve(PAYOUT_MODULE)
    const change = { next_attempt_at: null, failure: null, bank_file_id: null, sent_at: null, paid_at: null }
    if (payout.state !== "failed") return payoutStep(container, payout, "retry", { actor, change })
    const account = verified(await service.accountOf(payout.cooperative_id))
    if (account.method !== payout.method)
      throw new CodedError("payout_account_unverified", `The account is paid by ${account.method} now`)
    const { available } = await ledgerOf(container).balancesOf(payout.cooperative_id)
    if (available < payout.amount) {
      const details = { available, minimum: payout.amount }
      throw new CodedError("payout_too_small", `${available} available, ${payout.amount} to pay`, details)
    }
    const destination = { account: snapshotOf(account), account_version: account.version }
    return payoutStep(container, payout, "retry", { actor, change: { ...change, ...destination } })
  })
}
