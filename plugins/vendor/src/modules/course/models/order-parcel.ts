import { model } from "@medusajs/framework/utils"

/** One parcel of an order: what is in it, who carries it, and whether it has come. An order may leave in several. */
const OrderParcel = model
  .define("order_parcel", {
    id: model.id({ prefix: "oparc" }).primaryKey(),
    order_id: model.text(),
    cooperative_id: model.text(),
    /** The first is 1. */
    number: model.number(),
    /** The caller's; the same key again is the same parcel. */
    key: model.text(),
    fulfillment_id: model.text().nullable(),
    courier: model.text(),
    tracking_number: model.text(),
    /** `{ line_id, quantity }[]` */
    lines: model.json(),
    /** Null while its native fulfilment is being made, or was left by a process that died. */
    sent_at: model.dateTime().nullable(),
    sent_by: model.text(),
    delivered_at: model.dateTime().nullable(),
    /** The courier brought it back. */
    returned_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["order_id", "number"], unique: true },
    { on: ["order_id", "key"], unique: true },
  ])

export default OrderParcel
