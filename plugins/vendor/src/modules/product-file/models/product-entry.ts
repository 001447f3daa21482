import { model } from "@medusajs/framework/utils"

/** One step of a product; never changed, never removed. */
const ProductEntry = model.define("product_entry", {
  id: model.id({ prefix: "pent" }).primaryKey(),
  product_id: model.text(),
  cooperative_id: model.text(),
  party: model.enum(["member", "province", "programme"]),
  actor_id: model.text().nullable(),
  step: model.enum(["created", "changed", "proposed", "approved", "rejected", "withdrawn", "imported"]),
  /** Names of fields. */
  fields: model.json(),
  reason: model.text().default(""),
})

export default ProductEntry
