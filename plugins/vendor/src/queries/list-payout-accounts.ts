import type { MedusaContainer } from "@medusajs/framework/types"
import { type AdminPayoutAccount, type PayoutAccountChange, payoutsPerPage } from "../contract/payout"
import { CodedError } from "../domain/coded-error"
import { PAYOUT_MODULE } from "../modules/payout"
import type { AccountRow } from "../modules/payout/account-row"
import type PayoutModuleService from "../modules/payout/service"
import { cooperativeNames } from "./cooperative-names"
import { showAccount } from "./load-payout-account"

const filled = { $or: [{ account_number: { $ne: null } }, { method: "stripe" }] }
/** As `accountState` says it of a row. */
const inState = {
  unverified: { ...filled, verified_at: null, refusal: null },
  verified: { verified_at: { $ne: null } },
  refused: { ...filled, verified_at: null, refusal: { $ne: null } },
}

/** Accounts for staff, with their whole numbers; the longest unchanged first. */
export async function listPayoutAccounts(
  container: MedusaContainer,
  { page, state }: { page: number; state?: keyof typeof inState | undefined },
): Promise<{ accounts: AdminPayoutAccount[]; count: number }> {
  const service: PayoutModuleService = container.resolve(PAYOUT_MODULE)
  const [found, count] = await service.listAndCountPayoutAccounts((state ? inState[state] : filled) as never, {
    ...{ skip: (page - 1) * payoutsPerPage, take: payoutsPerPage },
    order: { changed_at: "ASC", id: "ASC" },
  })
  const rows = found as unknown as AccountRow[]
  const ids = rows.map(({ cooperative_id }) => cooperative_id)
  const names = await cooperativeNames(container, ids)
  return { accounts: rows.map((row) => forStaff(row, names)), count }
}

/** One account and everything that was ever changed about it. @throws CodedError `payout_account_missing` */
export async function loadAccountForStaff(
  container: MedusaContainer,
  cooperative_id: string,
): Promise<{ account: AdminPayoutAccount; changes: PayoutAccountChange[] }> {
  const service: PayoutModuleService = container.resolve(PAYOUT_MODULE)
  const [row, changes, names] = await Promise.all([
    service.accountOf(cooperative_id),
    service.changesOf(cooperative_id),
    cooperativeNames(container, [cooperative_id]),
  ])
  if (!row) throw new CodedError("payout_account_missing", `Cooperative ${cooperative_id} has no payout account`)
  return {
    account: forStaff(row, names),
    changes: changes.map(({ created_at, actor, before, after }) => ({
      ...{ at: created_at.toISOString(), by: actor, before, after },
    })),
  }
}

const forStaff = (row: AccountRow, names: Map<string, string>): AdminPayoutAccount => ({
  ...showAccount(row),
  cooperative: { id: row.cooperative_id, name: names.get(row.cooperative_id) ?? "" },
  account_number: row.account_number,
})
