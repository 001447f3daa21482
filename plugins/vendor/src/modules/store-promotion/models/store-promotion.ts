import { model } from "@medusajs/framework/utils"
import { promotionKinds } from "../../../contract/promotion"

/** A cooperative's own promotion; Medusa's promotion of `promotion_id` is made from it, and is what computes. */
const StorePromotion = model
  .define("store_promotion", {
    id: model.id({ prefix: "stpro" }).primaryKey(),
    cooperative_id: model.text(),
    promotion_id: model.text(),
    /** Grows with each change: who edits an older one is told. */
    version: model.number().default(1),
    name: model.text(),
    kind: model.enum([...promotionKinds]),
    /** Per cent, or whole rupiah. */
    value: model.number(),
    /** Null for one that holds by itself. */
    code: model.text().nullable(),
    minimum: model.number().default(0),
    usage_limit: model.number().nullable(),
    /** Null for all products of the cooperative. */
    product_ids: model.array().nullable(),
    /** ISO dates in Jakarta, both included. */
    from_day: model.text(),
    until_day: model.text().nullable(),
    ended_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["cooperative_id", "created_at"] },
    { on: ["promotion_id"], unique: true },
    { on: ["code"], unique: true, where: "code IS NOT NULL AND deleted_at IS NULL" },
  ])

export default StorePromotion
