import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ProductInput } from "../contract/desk-product"

type Work = {
  cooperative_id: string
  by: { party: "member"; id: string }
  /** How far it is, 0 to 1. */
  progress?: (part: number) => Promise<void>
  /** What stands or falls with the products. */
  inside?: (trx: Knex.Transaction) => Promise<void>
}

// STUB of PRODUCTS-B
export async function writeProducts(
  container: MedusaContainer,
  { inside }: Work,
  products: { id?: string; version?: number; product: ProductInput; propose?: boolean }[],
): Promise<{ ids: string[] }> {
  const database: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await database.transaction(async (trx) => inside?.(trx))
  return { ids: products.map(({ id = "new" }) => id) }
}
