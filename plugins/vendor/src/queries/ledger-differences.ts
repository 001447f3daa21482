import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Difference } from "../contract/ledger"
import { difference } from "../domain/reconcile"

/** Transactions that do not add up to zero, and the whole, should the database ever have let one through. */
export async function ledgerDifferences(database: Knex): Promise<Difference[]> {
  const { rows } = await database.raw<{
    rows: { id: string; cooperative_id: string; order_id: string; sum: string }[]
  }>(
    `select t."id", t."cooperative_id", t."order_id", coalesce(sum(p."amount"), 0) as sum
     from "ledger_transaction" t left join "ledger_posting" p on p."transaction_id" = t."id"
     group by t."id" having coalesce(sum(p."amount"), 0) <> 0 or count(p."id") < 2`,
  )
  const whole = await database.raw<{ rows: { sum: string }[] }>(
    `select coalesce(sum("amount"), 0) as sum from "ledger_posting"`,
  )
  const sum = Number(whole.rows[0]?.sum ?? 0)
  return [
    ...rows.map((row) =>
      difference("ledger_unbalanced", {
        order_id: row.order_id,
        cooperative_id: row.cooperative_id,
        found: Number(row.sum),
        note: row.id,
      }),
    ),
    ...(sum ? [difference("ledger_unbalanced", { found: sum, note: "all postings" })] : []),
  ]
}

type PayoutRow = {
  number: string
  cooperative_id: string
  state: string
  amount: string
  in_transit: string
  out: string
}

/**
 * A payout that is on its way stands in transit, one that is paid has left what the programme holds, one that was cancelled or
 * failed has moved nothing.
 */
export async function payoutDifferences(database: Knex): Promise<Difference[]> {
  const table = await database.raw<{ rows: { name: string | null }[] }>(`select to_regclass('payout') as name`)
  if (!table.rows[0]?.name) return []
  const { rows } = await database.raw<{ rows: PayoutRow[] }>(
    `select o."number", o."cooperative_id", o."state", o."amount",
       coalesce(sum(p."amount") filter (where p."account" = 'in_transit'), 0) as in_transit,
       coalesce(sum(p."amount") filter (where p."account" = 'held'), 0) as out
     from "payout" o
     left join "ledger_transaction" t on t."payout_id" = o."id"
     left join "ledger_posting" p on p."transaction_id" = t."id"
     where o."deleted_at" is null group by o."id"`,
  )
  return rows.flatMap(({ number, cooperative_id, state, ...row }) => {
    const amount = Number(row.amount)
    const paid = state === "paid" ? amount : 0
    const travelling = state === "sent" ? amount : 0
    const differ = (expected: number, found: number, what: string) =>
      expected === found
        ? []
        : [difference("payout_differs", { cooperative_id, expected, found, note: `${number} ${what}` })]
    // whether a scheduled payout is set aside already is for the payouts to say
    const inTransit = state === "scheduled" ? [] : differ(travelling, Number(row.in_transit), "in transit")
    return [...differ(paid, Number(row.out), "paid"), ...inTransit]
  })
}
