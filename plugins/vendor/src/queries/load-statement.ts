import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type LedgerEntry, ledgerKinds, type Statement } from "../contract/ledger"
import { CodedError } from "../domain/coded-error"
import { houseCurrency } from "../domain/currency"
import { jakartaMonth, jakartaMonthBounds } from "../domain/jakarta-day"
import { COOPERATIVE_MODULE } from "../modules/cooperative"
import type CooperativeModuleService from "../modules/cooperative/service"
import { ledgerEntries, ownAccounts } from "./ledger-entries"

/**
 * Every movement of a cooperative in a month (Asia/Jakarta), and its balance before and after.
 * @param month 2026-11; the running one shows what there is so far
 * @throws CodedError `cooperative_not_found`; `month_unknown` for a month that has not begun
 */
export async function loadStatement(
  container: MedusaContainer,
  cooperative_id: string,
  month: string,
): Promise<Statement> {
  if (month > jakartaMonth(new Date())) throw new CodedError("month_unknown", `${month} has not begun`)
  const database: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const cooperatives: CooperativeModuleService = container.resolve(COOPERATIVE_MODULE)
  const { from, until } = jakartaMonthBounds(month)
  const [[cooperative], opening, entries] = await Promise.all([
    cooperatives.listCooperatives({ id: cooperative_id }, { select: ["id", "name", "handle"] }),
    balanceBefore(database, cooperative_id, from),
    ledgerEntries(database, { cooperative_id, from, until }),
  ])
  if (!cooperative) throw new CodedError("cooperative_not_found", `No cooperative ${cooperative_id}`)
  return {
    month,
    currency_code: houseCurrency,
    cooperative: { name: cooperative.name, handle: cooperative.handle },
    opening,
    closing: entries.reduce((sum, { amount }) => sum + amount, opening),
    totals: totalsOf(entries),
    entries,
  }
}

async function balanceBefore(database: Knex, cooperative_id: string, from: Date): Promise<number> {
  const { rows } = await database.raw<{ rows: { sum: string | null }[] }>(
    `select sum(p."amount") from "ledger_transaction" t
     join "ledger_posting" p on p."transaction_id" = t."id" and p."account" in ${ownAccounts}
     where t."cooperative_id" = ? and t."occurred_at" < ?`,
    [cooperative_id, from],
  )
  return Number(rows[0]?.sum ?? 0)
}

const totalsOf = (entries: LedgerEntry[]): Statement["totals"] =>
  ledgerKinds.flatMap((kind) => {
    const own = entries.filter((entry) => entry.kind === kind)
    return own.length ? [{ kind, amount: own.reduce((sum, { amount }) => sum + amount, 0), count: own.length }] : []
  })
