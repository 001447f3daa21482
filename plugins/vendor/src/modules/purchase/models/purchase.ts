import { model } from "@medusajs/framework/utils"
import { purchaseStates } from "../../../domain/purchase-state"

/** What a buyer checks out and pays once. Its orders, one per cooperative, are linked to it. */
const Purchase = model
  .define("purchase", {
    id: model.id({ prefix: "purch" }).primaryKey(),
    /** What people read and type: OPOP-4K7M-92QX. */
    number: model.text().unique(),
    /** One purchase per cart, whatever happens: the last guard of idempotency. */
    cart_id: model.text().unique(),
    state: model.enum([...purchaseStates]).default("pending"),
    customer_id: model.text().nullable(),
    email: model.text(),
    locale: model.text().nullable(),
    currency_code: model.text(),
    total: model.bigNumber(),
    /** The buyer's one payment with the real provider; null when nothing had to be paid. */
    payment_collection_id: model.text().nullable(),
    payment_session_id: model.text().nullable(),
    /** Ids chosen before the orders are made, so that an interrupted completion can be undone by id. */
    order_ids: model.json(),
    placed_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["customer_id"] },
    { on: ["email"] },
    { on: ["payment_session_id"] },
    { on: ["payment_collection_id"] },
  ])

export default Purchase
