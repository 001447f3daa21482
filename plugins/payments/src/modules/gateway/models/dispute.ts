import { model } from "@medusajs/framework/utils"

/** A buyer's bank takes money back, and whether it may keep it. */
const Dispute = model
  .define("dispute", {
    /** The gateway's. */
    id: model.text().primaryKey(),
    provider: model.text(),
    purchase_id: model.text().nullable(),
    payment_session_id: model.text().nullable(),
    /** Whole units of the currency. */
    amount: model.number(),
    currency_code: model.text(),
    reason: model.text(),
    state: model.enum(["opened", "won", "lost"]).default("opened"),
    /** `{ order_id, amount }` of every order, fixed when it was opened. */
    parts: model.json(),
    opened_at: model.dateTime(),
    closed_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["purchase_id"] }])

export default Dispute
