import type { MedusaContainer } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { CodedError } from "../domain/coded-error"
import { accountState } from "../domain/payout-account"
import { payoutPosting } from "../domain/payout-posting"
import { PAYOUT_MODULE } from "../modules/payout"
import type { AccountRow } from "../modules/payout/account-row"
import type { NewPayout, PayoutRow } from "../modules/payout/payout-row"
import type PayoutModuleService from "../modules/payout/service"
import { PROGRAMME_MODULE } from "../modules/programme"
import type ProgrammeModuleService from "../modules/programme/service"
import { ledgerOf } from "./ledger-port"
import { snapshotOf } from "./snapshot-of"
import { finishPayouts, underPayoutLock } from "./under-payout-lock"

export type PayoutRequest = {
  cooperative_id: string
  /** The same key again is the same payout. */
  key: string
  /** null: the programme's run. */
  requested_by: string | null
}

/**
 * Schedules a payout of everything that is available. The row comes first and says what it owes the ledger; whoever dies between,
 * the next one books it.
 * @throws CodedError `payout_account_missing`, `payout_account_unverified`, `payout_too_small`
 */
export function schedulePayout(container: MedusaContainer, request: PayoutRequest): Promise<PayoutRow> {
  return underPayoutLock(container, request.cooperative_id, async () => {
    const service: PayoutModuleService = container.resolve(PAYOUT_MODULE)
    const byKey = async () => (await service.payoutsWhere({ idempotency_key: request.key }))[0]
    const known = await byKey()
    if (known) return known
    const account = verified(await service.accountOf(request.cooperative_id))
    const amount = await payable(container, request.cooperative_id)
    await service.schedule(await newPayout(service, request, account, amount))
    await finishPayouts(container, request.cooperative_id)
    const made = await byKey()
    if (made?.state === "scheduled") return made
    throw new CodedError("payout_too_small", "The balance went down meanwhile", { available: 0 })
  })
}

/** @throws CodedError */
export function verified(account: AccountRow | null): AccountRow {
  const state = accountState(account)
  if (!account || state === "missing") throw new CodedError("payout_account_missing", "No payout account")
  if (state !== "verified") throw new CodedError("payout_account_unverified", `The payout account is ${state}`)
  return account
}

async function payable(container: MedusaContainer, cooperative_id: string): Promise<number> {
  const programme: ProgrammeModuleService = container.resolve(PROGRAMME_MODULE)
  const { payout_minimum } = await programme.settings()
  const { available } = await ledgerOf(container).balancesOf(cooperative_id)
  const minimum = Math.max(1, payout_minimum)
  if (available >= minimum) return available
  const details = { available, minimum }
  throw new CodedError("payout_too_small", `${available} available, the smallest payout is ${minimum}`, details)
}

async function newPayout(
  service: PayoutModuleService,
  { cooperative_id, key, requested_by }: PayoutRequest,
  account: AccountRow,
  amount: number,
): Promise<NewPayout> {
  const payout = {
    id: generateEntityId(undefined, "pay"),
    number: await service.nextNumber("PO"),
    ...{ cooperative_id, amount, currency_code: "idr", requested_by, idempotency_key: key },
    method: account.method,
    account: snapshotOf(account),
    account_version: account.version,
  }
  const posting = payoutPosting({ ...payout, attempts: 0 }, null, "schedule", requested_by)
  return { ...payout, outbox: { posting, event: null } }
}
