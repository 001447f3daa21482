import type { MedusaContainer } from "@medusajs/framework/types"
import { type AdminPayout, type Payout, payoutsPerPage } from "../contract/payout"
import { PAYOUT_MODULE } from "../modules/payout"
import { type PayoutRow, payoutRow } from "../modules/payout/payout-row"
import type PayoutModuleService from "../modules/payout/service"
import { cooperativeNames } from "./cooperative-names"
import { showAdminPayout, showPayout } from "./show-payout"

/** A page of one cooperative's payouts, newest first. */
export async function listCooperativePayouts(
  container: MedusaContainer,
  cooperative_id: string,
  page: number,
): Promise<{ payouts: Payout[]; count: number }> {
  const { rows, count } = await pageOf(container, { cooperative_id }, page)
  return { payouts: rows.map(showPayout), count }
}

/** A page of everybody's, newest first, for staff. */
export async function listAllPayouts(
  container: MedusaContainer,
  { page, state }: { page: number; state?: Payout["state"] | undefined },
): Promise<{ payouts: AdminPayout[]; count: number }> {
  const { rows, count } = await pageOf(container, state ? { state } : {}, page)
  return { payouts: await forStaff(container, rows), count }
}

/** These payouts as staff see them. */
export async function forStaff(container: MedusaContainer, rows: PayoutRow[]): Promise<AdminPayout[]> {
  const ids = rows.map(({ cooperative_id }) => cooperative_id)
  const names = await cooperativeNames(container, ids)
  return rows.map((row) => showAdminPayout(row, names))
}

async function pageOf(
  container: MedusaContainer,
  filters: { cooperative_id?: string; state?: Payout["state"] },
  page: number,
): Promise<{ rows: PayoutRow[]; count: number }> {
  const service: PayoutModuleService = container.resolve(PAYOUT_MODULE)
  const [rows, count] = await service.listAndCountPayouts(filters, {
    ...{ skip: (page - 1) * payoutsPerPage, take: payoutsPerPage },
    order: { created_at: "DESC", number: "DESC" },
  })
  return { rows: rows.map(payoutRow), count }
}
