import type { MedusaContainer } from "@medusajs/framework/types"
import { CodedError } from "../domain/coded-error"
import { accountState } from "../domain/payout-account"
import { PAYOUT_MODULE } from "../modules/payout"
import type { AccountWrite } from "../modules/payout/account-row"
import type PayoutModuleService from "../modules/payout/service"
import { cancelScheduled } from "./cancel-scheduled"
import { underPayoutLock } from "./under-payout-lock"

type Judgement = { cooperative_id: string; staff: string }

/**
 * Staff have made sure that the account is the cooperative's.
 * @param changed_at of the account that they saw
 * @throws CodedError `payout_account_missing`, `payout_account_unverified` when it was changed meanwhile
 */
export function verifyPayoutAccount(
  container: MedusaContainer,
  { cooperative_id, staff, changed_at }: Judgement & { changed_at: string },
): Promise<void> {
  return judge(container, { cooperative_id, staff }, async (write, seen) => {
    if (seen.getTime() !== new Date(changed_at).getTime()) return false
    return write({ verified_at: new Date(), verified_by: staff, refusal: null })
  })
}

/**
 * Staff do not accept the account: nothing is sent there, and what was scheduled is cancelled.
 * @throws CodedError `payout_account_missing`
 */
export function refusePayoutAccount(
  container: MedusaContainer,
  { cooperative_id, staff, reason }: Judgement & { reason: string },
): Promise<void> {
  return judge(container, { cooperative_id, staff }, async (write) => {
    const refused = await write({ verified_at: null, verified_by: null, refusal: reason })
    await cancelScheduled(container, cooperative_id, { actor: staff, why: "account_refused" })
    return refused
  })
}

async function judge(
  container: MedusaContainer,
  { cooperative_id, staff }: Judgement,
  verdict: (write: (values: Partial<AccountWrite>) => Promise<boolean>, seen: Date) => Promise<boolean>,
): Promise<void> {
  const service: PayoutModuleService = container.resolve(PAYOUT_MODULE)
  await underPayoutLock(container, cooperative_id, async () => {
    const account = await service.accountOf(cooperative_id)
    if (account?.method !== "manual" || accountState(account) === "missing")
      throw new CodedError("payout_account_missing", `Cooperative ${cooperative_id} has no bank account`)
    const write = (values: Partial<AccountWrite>) =>
      service.writeAccount({ ...values, cooperative_id, actor: staff }, account.changed_at)
    if (!(await verdict(write, account.changed_at)))
      throw new CodedError("payout_account_unverified", "The account was changed meanwhile")
  })
}
