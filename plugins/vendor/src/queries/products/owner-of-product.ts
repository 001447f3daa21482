import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { CodedError } from "../../domain/coded-error"

/**
 * Whose product it is, for staff: their own routes start from the product.
 * @throws CodedError `product_not_found`
 */
export async function ownerOfProduct(
  container: MedusaContainer,
  product_id: string,
): Promise<{ id: string; name: string }> {
  const database: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await database.raw<{ rows: { id: string; name: string }[] }>(
    `select cooperative.id, cooperative.name from cooperative_cooperative_product_product link
     join cooperative on cooperative.id = link.cooperative_id and cooperative.deleted_at is null
     where link.product_id = ? and link.deleted_at is null`,
    [product_id],
  )
  const [owner] = rows
  if (!owner) throw new CodedError("product_not_found", `No product ${product_id}`)
  return owner
}
