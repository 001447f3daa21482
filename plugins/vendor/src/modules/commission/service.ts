import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId, MedusaService } from "@medusajs/framework/utils"
import type { CommissionLine, FrozenOrder } from "./commission-line"
import CommissionRule from "./models/commission-rule"

const columns = `"id", "order_id", "line_id", "cooperative_id", "kind", "base", "claim", "amount", "tax", "rule_id", "rule"`

/** Rules of the programme's fee, and what they froze. Frozen lines have no model: they are written once, many at a time. */
export default class CommissionModuleService extends MedusaService({ CommissionRule }) {
  private readonly database: Knex

  constructor(container: { __pg_connection__: Knex }) {
    super(container)
    this.database = container.__pg_connection__
  }

  /**
   * Freezes lines in one statement. A line that is frozen already stays as it is.
   * @returns the ids of the lines that are new
   */
  async freeze(lines: CommissionLine[]): Promise<string[]> {
    if (!lines.length) return []
    const rows = lines.map((line) => ({ ...line, id: generateEntityId(undefined, "comml") }))
    const { rows: added } = await this.database.raw<{ rows: { id: string }[] }>(
      `insert into "commission_line" (${columns}) select ${columns} from jsonb_populate_recordset(null::"commission_line", ?::jsonb)
       on conflict ("order_id", "line_id") do nothing returning "id"`,
      [JSON.stringify(rows)],
    )
    return added.map(({ id }) => id)
  }

  /** Takes back what was frozen by mistake: only for the undoing of a purchase that never came to be. */
  async unfreeze(by: { ids: string[] } | { order_ids: string[] }): Promise<void> {
    const [column, ids] = "ids" in by ? ["id", by.ids] : ["order_id", by.order_ids]
    if (ids.length) await this.database.raw(`delete from "commission_line" where "${column}" = any(?)`, [ids])
  }

  /** The ids of an order's lines that are frozen. */
  async frozenLines(order_id: string): Promise<Set<string>> {
    const { rows } = await this.database.raw<{ rows: { line_id: string }[] }>(
      `select "line_id" from "commission_line" where "order_id" = ?`,
      [order_id],
    )
    return new Set(rows.map(({ line_id }) => line_id))
  }

  /** What was frozen of these orders; of an order without frozen lines, nothing. */
  async frozenFor(order_ids: string[]): Promise<Map<string, FrozenOrder>> {
    const { rows } = await this.database.raw<{ rows: Record<keyof FrozenOrder | "order_id", string>[] }>(
      `select "order_id", sum("amount") as commission, sum("tax") as tax, sum("claim") as claim,
         coalesce(sum("claim") filter (where "kind" = 'shipping'), 0) as shipping
       from "commission_line" where "order_id" = any(?) group by "order_id"`,
      [order_ids],
    )
    return new Map(
      rows.map(({ order_id, commission, tax, claim, shipping }) => [
        order_id,
        { commission: Number(commission), tax: Number(tax), claim: Number(claim), shipping: Number(shipping) },
      ]),
    )
  }

  /** Whether any line was frozen by this rule: then it can only be ended. */
  async isUsed(rule_id: string): Promise<boolean> {
    const { rows } = await this.database.raw<{ rows: unknown[] }>(
      `select 1 from "commission_line" where "rule_id" = ? limit 1`,
      [rule_id],
    )
    return rows.length > 0
  }
}
