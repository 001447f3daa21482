import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

const idsOf = async (container: MedusaContainer, sql: string, bindings: string[]): Promise<string[]> => {
  const database: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await database.raw<{ rows: { order_id: string }[] }>(sql, bindings)
  return rows.map(({ order_id }) => order_id)
}

/** The orders that a payment concerns: the one whose share or supplement it is, or all of the purchase that it pays. */
export const ordersOfPayment = (container: MedusaContainer, payment_id: string): Promise<string[]> =>
  idsOf(
    container,
    `select opc."order_id" from "payment" p
     join "order_payment_collection" opc on opc."payment_collection_id" = p."payment_collection_id" and opc."deleted_at" is null
     where p."id" = ?
     union
     select po."order_id" from "payment" p
     join "purchase" pu on pu."payment_session_id" = p."payment_session_id" and pu."deleted_at" is null
     join "purchase_purchase_order_order" po on po."purchase_id" = pu."id" and po."deleted_at" is null
     where p."id" = ? order by 1`,
    [payment_id, payment_id],
  )

export const ordersOfPurchase = (container: MedusaContainer, purchase_id: string): Promise<string[]> =>
  idsOf(
    container,
    `select "order_id" from "purchase_purchase_order_order" where "purchase_id" = ? and "deleted_at" is null order by 1`,
    [purchase_id],
  )
