import { model } from "@medusajs/framework/utils"

/** What a product's cooperative and the province have agreed about it; one per product, made with its first change. */
const ProductFile = model.define("product_file", {
  id: model.id({ prefix: "pfile" }).primaryKey(),
  product_id: model.text().unique(),
  cooperative_id: model.text(),
  /** Rises by one with every change; who changes says which version they saw. */
  version: model.number().default(1),
  /** Of the request that made the product: the same again is the same product. */
  key: model.text().nullable(),
  /** A published product as it shall become, a `ProductInput`; buyers see the old one until the province approves. */
  change: model.json().nullable(),
  /** About what was last proposed: `{ approved, at, reason, fields }`; null while the province has not decided. */
  verdict: model.json().nullable(),
  proposed_at: model.dateTime().nullable(),
  changed_party: model.enum(["member", "province", "programme"]).default("programme"),
  changed_by: model.text().nullable(),
  changed_at: model.dateTime(),
  english_party: model.enum(["member", "province"]).nullable(),
  english_by: model.text().nullable(),
  english_at: model.dateTime().nullable(),
})

export default ProductFile
