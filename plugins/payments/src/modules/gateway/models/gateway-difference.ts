import { model } from "@medusajs/framework/utils"

/** Something that happened at the gateway without us: never booked by itself, shown to staff. */
const GatewayDifference = model
  .define("gateway_difference", {
    id: model.id({ prefix: "gwdi" }).primaryKey(),
    provider: model.text(),
    /** `unknown_refund`: given back by hand at the gateway. `refund_failed`: what we gave back did not arrive. */
    kind: model.enum(["unknown_refund", "refund_failed"]),
    object_id: model.text(),
    purchase_id: model.text().nullable(),
    payment_session_id: model.text().nullable(),
    /** Whole units of the currency. */
    amount: model.number(),
    currency_code: model.text(),
    found_at: model.dateTime(),
  })
  .indexes([{ on: ["provider", "kind", "object_id"], unique: true }])

export default GatewayDifference
