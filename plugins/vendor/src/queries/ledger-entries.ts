import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { type LedgerEntry, ledgerKinds } from "../contract/ledger"

type Row = Omit<LedgerEntry, "at" | "amount" | "payout_number"> & { at: Date; amount: string; payout_id: string | null }
type Selection = { cooperative_id: string; from?: Date; until?: Date; latest?: number }

/** What adds to or takes from a cooperative's balance: its own three accounts. */
export const ownAccounts = `('pending', 'available', 'in_transit')`

/**
 * A cooperative's movements: oldest first in a time, or the latest few, newest first. What only moves between its accounts
 * (a release, a payout on its way) is left aside.
 */
export async function ledgerEntries(database: Knex, selection: Selection): Promise<LedgerEntry[]> {
  const { cooperative_id, from, until, latest } = selection
  const { rows } = await database.raw<{ rows: Row[] }>(
    // sums each movement by itself: the latest few are found without adding up all the others
    `select t."id", t."kind", t."occurred_at" as at, t."note", t."payout_id", o."display_id" as order_number, p."amount"
     from "ledger_transaction" t
     cross join lateral (select sum("amount") as amount from "ledger_posting"
       where "transaction_id" = t."id" and "account" in ${ownAccounts}) p
     left join "order" o on o."id" = t."order_id"
     where t."cooperative_id" = :cooperative_id and p."amount" <> 0
       ${from ? `and t."occurred_at" >= :from` : ""} ${until ? `and t."occurred_at" < :until` : ""}
     order by t."occurred_at" ${latest ? "desc" : ""}, array_position(:kinds, t."kind") ${latest ? "desc" : ""}, t."id"
     ${latest ? "limit :latest" : ""}`,
    {
      cooperative_id,
      kinds: [...ledgerKinds],
      ...(from && { from }),
      ...(until && { until }),
      ...(latest && { latest }),
    },
  )
  const numberOf = await payoutNumbers(
    database,
    rows.flatMap(({ payout_id }) => payout_id ?? []),
  )
  return rows.map(({ payout_id, at, amount, ...row }) => ({
    ...row,
    at: at.toISOString(),
    amount: Number(amount),
    payout_number: numberOf.get(payout_id ?? "") ?? null,
  }))
}

async function payoutNumbers(database: Knex, ids: string[]): Promise<Map<string, string>> {
  if (!ids.length) return new Map()
  const { rows } = await database.raw<{ rows: { id: string; number: string }[] }>(
    `select "id", "number" from "payout" where "id" = any(?)`,
    [ids],
  )
  return new Map(rows.map(({ id, number }) => [id, number]))
}
