import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId, MedusaService } from "@medusajs/framework/utils"
import type { LedgerTransactionInput, PostedTransaction } from "../../domain/ledger-transaction"
import ReconciliationRun from "./models/reconciliation-run"

type Balances = { pending: number; available: number; in_transit: number }

/**
 * Double entry per cooperative. Transactions and postings have no model on purpose: they are only ever added, by `post`; the
 * database refuses everything else.
 */
export default class LedgerModuleService extends MedusaService({ ReconciliationRun }) {
  private readonly database: Knex

  constructor(container: { __pg_connection__: Knex }) {
    super(container)
    this.database = container.__pg_connection__
  }

  /**
   * Books movements, all or none; those whose key stands already are left out. However often and at whatever moment it is asked,
   * each key stands once.
   * @throws Error when one does not balance, before anything is written
   */
  async post(transactions: LedgerTransactionInput[]): Promise<void> {
    if (!transactions.length) return
    for (const { key, postings } of transactions) assertBalanced(key, postings)
    // locks on unique keys are taken in the same order by everybody
    const rows = transactions
      .map(({ occurred_at, ...row }) => ({
        ...row,
        id: generateEntityId(undefined, "ltx"),
        note: row.note ?? "",
        occurred_at: (occurred_at ?? new Date()).toISOString(),
        postings: row.postings.filter(({ amount }) => amount !== 0),
      }))
      .sort((a, b) => (a.key < b.key ? -1 : 1))
    await this.database.transaction((trx) => trx.raw(insertSql, [JSON.stringify(rows)]))
  }

  /** What a cooperative has, in whole units: the sums of its accounts. */
  async balancesOf(cooperative_id: string): Promise<Balances> {
    const { rows } = await this.database.raw<{ rows: { account: keyof Balances; amount: string }[] }>(
      `select "account", sum("amount") as amount from "ledger_posting"
       where "cooperative_id" = ? and "account" in ('pending', 'available', 'in_transit') group by "account"`,
      [cooperative_id],
    )
    const sums = new Map(rows.map(({ account, amount }) => [account, Number(amount)]))
    return {
      pending: sums.get("pending") ?? 0,
      available: sums.get("available") ?? 0,
      in_transit: sums.get("in_transit") ?? 0,
    }
  }

  /** Everything that was booked for these orders, by order. */
  async postedFor(order_ids: string[]): Promise<Map<string, PostedTransaction[]>> {
    const { rows } = await this.database.raw<{ rows: (PostedTransaction & { order_id: string })[] }>(
      `select t."order_id", t."key", t."kind", json_agg(json_build_object('account', p."account", 'amount', p."amount")) as postings
       from "ledger_transaction" t join "ledger_posting" p on p."transaction_id" = t."id"
       where t."order_id" = any(?) group by t."id" order by t."created_at", t."id"`,
      [order_ids],
    )
    const byOrder = new Map<string, PostedTransaction[]>(order_ids.map((id) => [id, []]))
    for (const { order_id, ...posted } of rows) byOrder.get(order_id)?.push(posted)
    return byOrder
  }
}

const insertSql = `
  with input as (
    select * from jsonb_to_recordset(?::jsonb) as row(
      id text, key text, kind text, cooperative_id text, currency_code text, order_id text, purchase_id text, payout_id text,
      note text, actor text, occurred_at timestamptz, postings jsonb)
  ), added as (
    insert into "ledger_transaction" ("id", "key", "kind", "cooperative_id", "currency_code", "order_id", "purchase_id", "payout_id", "note", "actor", "occurred_at")
    select id, key, kind, cooperative_id, currency_code, order_id, purchase_id, payout_id, note, actor, occurred_at from input
    on conflict ("key") do nothing returning "id"
  )
  insert into "ledger_posting" ("transaction_id", "cooperative_id", "account", "amount")
  select input.id, input.cooperative_id, posting.account, posting.amount
  from input join added on added."id" = input.id
  cross join lateral jsonb_to_recordset(input.postings) as posting(account text, amount bigint)`

function assertBalanced(key: string, postings: LedgerTransactionInput["postings"]): void {
  const sum = postings.reduce((total, { amount }) => total + amount, 0)
  const whole = postings.every(({ amount }) => Number.isSafeInteger(amount))
  if (!whole || sum !== 0 || !postings.some(({ amount }) => amount !== 0))
    throw new Error(`Ledger transaction ${key} does not balance: ${JSON.stringify(postings)}`)
}
