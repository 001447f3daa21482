import { model } from "@medusajs/framework/utils"
import { questionStates } from "../../../contract/question"

/** What a buyer asks a cooperative, privately, about a product or an order of theirs; see `domain/question`. */
const Question = model
  .define("question", {
    id: model.id({ prefix: "quest" }).primaryKey(),
    cooperative_id: model.text(),
    about: model.enum(["product", "order"]),
    product_id: model.text().nullable(),
    product_handle: model.text().nullable(),
    order_id: model.text().nullable(),
    order_number: model.number().nullable(),
    purchase_id: model.text().nullable(),
    purchase_number: model.text().nullable(),
    /** Null for a guest, who proves the purchase by its e-mail. */
    customer_id: model.text().nullable(),
    buyer_name: model.text().default(""),
    /** The product's name, or the names of the order's products, when it was asked. */
    label: model.text().default(""),
    /** The language in which the buyer is written to. */
    locale: model.enum(["id", "en"]).default("id"),
    state: model.enum([...questionStates]).default("open"),
    waiting_since: model.dateTime().nullable(),
    last_at: model.dateTime(),
    closed_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["cooperative_id", "last_at"] }, { on: ["customer_id"] }, { on: ["purchase_id"] }])

export default Question
