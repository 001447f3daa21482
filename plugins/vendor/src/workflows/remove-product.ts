import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules, ProductWorkflowEvents } from "@medusajs/framework/utils"
import { CodedError } from "../domain/coded-error"
import { latest } from "../domain/plan-product"
import { noteStoreChange } from "./note-store-change"
import { type Held, holdCatalogue, holdProducts } from "./products/lock-products"
import { RowSink } from "./products/row-sink"
import { removeVariant } from "./products/variant-updates"
import { assertStep, type ProductMove } from "./step-product"

/**
 * A product that is not on sale goes; orders keep what they say of it.
 * @throws CodedError `product_state`, `stock_reserved` while orders wait for its pieces, `product_not_found`, `changed_meanwhile`
 */
export async function removeProduct(
  container: MedusaContainer,
  { cooperative_id, by, product_id, version }: ProductMove,
): Promise<void> {
  const database: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const label = await database.transaction(async (trx) => {
    await holdCatalogue(trx, cooperative_id)
    const held = (await holdProducts(trx, cooperative_id, new Map([[product_id, version]]))).get(product_id)
    if (!held) throw new CodedError("product_not_found", `No product ${product_id}`)
    assertStep(held, "remove")
    await remove(trx, held, cooperative_id)
    return latest(held.standing).title.id
  })
  await noteStoreChange(container, { cooperative_id, kind: "product_removed", by, subject: product_id, label })
  await container.resolve(Modules.EVENT_BUS).emit({ name: ProductWorkflowEvents.DELETED, data: { id: product_id } })
}

/** Marks the rows as Medusa does when a product is deleted. */
async function remove(trx: Knex.Transaction, { row }: Held, cooperative_id: string): Promise<void> {
  const variants = row.variants ?? []
  const reserved = variants.filter((variant) => Number(variant.reserved) > 0)
  if (reserved.length)
    throw new CodedError("stock_reserved", "Orders wait for its pieces", { variants: reserved.map(({ id }) => id) })
  const sink = new RowSink()
  for (const variant of variants) removeVariant(sink, variant)
  sink.remove("image", "product_id", row.id)
  sink.remove("product_sales_channel", "product_id", row.id)
  sink.remove("product_shipping_profile", "product_id", row.id)
  sink.remove("product", "id", row.id)
  await sink.flush(trx)
  await trx("cooperative_cooperative_product_product")
    .where({ cooperative_id, product_id: row.id })
    .update({ deleted_at: new Date() })
}
