import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

const tables = [
  "product",
  "product_variant",
  "product_variant_price_set",
  "price",
  "product_variant_inventory_item",
  "inventory_level",
  "translation",
  "image",
  "product_file",
  "product_product_option",
  "product_option",
  "product_category_product",
  "cooperative_cooperative_product_product",
]

/** Below this the database's own round comes early enough. */
const many = 500

/**
 * Tells the database how large its tables are now. After thousands of new rows it would read them as if they were few, for about a
 * minute, until it looks by itself.
 */
export async function refreshStatistics(container: MedusaContainer, written: number): Promise<void> {
  if (written < many) return
  const database: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await database.raw(`analyze ${tables.map((table) => `"${table}"`).join(", ")}`)
}
