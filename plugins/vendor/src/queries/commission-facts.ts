import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { CommissionRule } from "../contract/commission"

export type CommissionFacts = {
  rules: CommissionRule[]
  /** Of each product, all its categories. */
  categories: Map<string, string[]>
  /** Of each cooperative, its level. */
  levels: Map<string, string>
}

type Row = {
  rules: CommissionRule[]
  categories: { product_id: string; category_id: string }[]
  cooperatives: { id: string; level: string }[]
}

/** Everything that rules look at on a day, for any number of orders, in one query. */
export async function commissionFacts(
  container: MedusaContainer,
  { day, products, cooperatives }: { day: string; products: string[]; cooperatives: string[] },
): Promise<CommissionFacts> {
  const database: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await database.raw<{ rows: Row[] }>(sql, [day, day, products, cooperatives])
  const row = rows[0] ?? { rules: [], categories: [], cooperatives: [] }
  const categories = new Map<string, string[]>()
  for (const { product_id, category_id } of row.categories)
    categories.set(product_id, [...(categories.get(product_id) ?? []), category_id])
  return { rules: row.rules, categories, levels: new Map(row.cooperatives.map(({ id, level }) => [id, level])) }
}

const sql = `select
  (select coalesce(json_agg(r), '[]') from (
    select "id", "name", "rank", "cooperative_id", "level", "category_id", "product_id", "basis_points", "fixed", "floor", "cap",
      "on_shipping", "valid_from", "valid_to", "note"
    from "commission_rule" where "deleted_at" is null and "valid_from" <= ? and ("valid_to" is null or "valid_to" >= ?)) r) as rules,
  (select coalesce(json_agg(json_build_object('product_id', "product_id", 'category_id', "product_category_id")), '[]')
    from "product_category_product" where "product_id" = any(?)) as categories,
  (select coalesce(json_agg(json_build_object('id', "id", 'level', "level")), '[]')
    from "cooperative" where "id" = any(?)) as cooperatives`
