import { createRequire } from "node:module"
import type { Difference } from "@opop/vendor/contract/ledger"
import type { Marketplace } from "./marketplace"

// built plugins are CommonJS and must be the very modules that the application has loaded
const load = createRequire(import.meta.url)

type Database = { raw: (sql: string, bindings?: unknown) => Promise<{ rows: Record<string, unknown>[] }> }
export type Entry = {
  key: string
  kind: string
  cooperative_id: string
  order_id: string | null
  postings: Record<string, number>
}

/** The ledger, driven and read as the application does. */
export function ledgerOf(market: Marketplace, database: Database) {
  const { container } = market
  const ledger = () =>
    container.resolve("ledger") as {
      post: (transactions: object[]) => Promise<void>
      balancesOf: (id: string) => Promise<{ pending: number; available: number; in_transit: number }>
    }
  const bookOrder = (id: string): Promise<void> => load("@opop/vendor/workflows/book-order").bookOrder(container, id)
  const releaseOrder = (id: string): Promise<void> =>
    load("@opop/vendor/workflows/release-order").releaseOrder(container, id)
  const bookDispute = (input: object): Promise<void> =>
    load("@opop/vendor/workflows/book-dispute").bookDispute(container, input)

  /** What reconciliation finds now. */
  const differences = async (): Promise<Difference[]> => {
    await load("@opop/vendor/workflows/reconcile").reconcile(container)
    const { rows } = await database.raw(
      `select "differences" from "reconciliation_run" order by "created_at" desc limit 1`,
    )
    return rows[0]?.["differences"] as Difference[]
  }
  const bookUnbooked = (): Promise<void> => load("@opop/vendor/jobs/book-orders").default(container)

  /** Everything that was booked, in the order in which it was. */
  const entries = async (order_id?: string): Promise<Entry[]> => {
    const { rows } = await database.raw(
      `select t."key", t."kind", t."cooperative_id", t."order_id", json_object_agg(p."account", p."amount") as postings
       from "ledger_transaction" t join "ledger_posting" p on p."transaction_id" = t."id"
       ${order_id ? `where t."order_id" = '${order_id}'` : ""} group by t."id" order by min(p."id")`,
    )
    return rows as Entry[]
  }
  /** Sum of everything, and of each transaction that is not zero. */
  const unbalanced = async () => {
    const { rows } = await database.raw(
      `select "transaction_id", sum("amount") as sum from "ledger_posting" group by 1 having sum("amount") <> 0`,
    )
    return rows
  }
  return { ledger, bookOrder, releaseOrder, bookDispute, bookUnbooked, differences, entries, unbalanced }
}

/** A rule of the programme's fee that holds since long ago. */
export function commissionRule(market: Marketplace, fields: object = {}): Promise<{ id: string }> {
  const service = market.container.resolve("commission") as {
    createCommissionRules: (rule: object) => Promise<{ id: string }>
  }
  return service.createCommissionRules({
    name: "Rule",
    rank: 100,
    basis_points: 250,
    fixed: 0,
    on_shipping: false,
    valid_from: "2020-01-01",
    ...fields,
  })
}
