import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { jakartaDay } from "../../domain/jakarta-day"
import { taxRateOn } from "../../domain/tax-rate"

type Period = { basis_points: number; valid_from: string; valid_to: string | null }
type Row = { periods: Period[]; taxed: string[] }

/**
 * Which products and shipping options belong to cooperatives that charge PPN, and today's rate. Remembered for some seconds: a
 * cart that is put together asks for the same ones again and again.
 */
export class TaxableLines {
  private readonly known = new Map<string, { taxed: boolean; until: number }>()
  private periods: Period[] = []
  private periodsUntil = 0

  /** @param cacheMs how long an answer may be old */
  constructor(
    private readonly database: Knex,
    private readonly cacheMs: number,
  ) {}

  /**
   * @param products ids of products
   * @param options ids of shipping options
   * @returns the rate in percent for those that are taxed
   */
  async rates(products: string[], options: string[]): Promise<Map<string, number>> {
    const now = Date.now()
    const fresh = (id: string) => (this.known.get(id)?.until ?? 0) > now
    const unknown = { products: products.filter((id) => !fresh(id)), options: options.filter((id) => !fresh(id)) }
    if (unknown.products.length || unknown.options.length || this.periodsUntil <= now) await this.load(unknown, now)
    const rate = taxRateOn(this.periods, jakartaDay(new Date(now))) / 100
    const taxed = rate > 0 ? [...products, ...options].filter((id) => this.known.get(id)?.taxed) : []
    return new Map(taxed.map((id) => [id, rate]))
  }

  private async load({ products, options }: { products: string[]; options: string[] }, now: number): Promise<void> {
    const { rows } = await this.database.raw<{ rows: Row[] }>(sql, [products, options])
    const taxed = new Set(rows[0]?.taxed)
    const until = now + this.cacheMs
    if (this.known.size > 10_000) this.known.clear()
    for (const id of [...products, ...options]) this.known.set(id, { taxed: taxed.has(id), until })
    this.periods = rows[0]?.periods ?? []
    this.periodsUntil = until
  }
}

const sql = `select
  (select coalesce(json_agg(json_build_object('basis_points', "basis_points", 'valid_from', "valid_from", 'valid_to', "valid_to")), '[]')
   from "tax_period" where "code" = 'ppn' and "deleted_at" is null) as periods,
  (select coalesce(json_agg(taxed."id"), '[]') from (
    select l."product_id" as id from "cooperative_cooperative_product_product" l
    join "cooperative" c on c."id" = l."cooperative_id" and c."is_pkp"
    where l."product_id" = any(?) and l."deleted_at" is null
    union all
    select o."id" from "shipping_option" o
    join "cooperative_cooperative_fulfillment_shipping_profile" l on l."shipping_profile_id" = o."shipping_profile_id" and l."deleted_at" is null
    join "cooperative" c on c."id" = l."cooperative_id" and c."is_pkp"
    where o."id" = any(?)) taxed) as taxed`
