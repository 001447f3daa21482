import { model } from "@medusajs/framework/utils"
import { caseActions, caseParties } from "../../../contract/order-case"

/** What somebody did in a case, and said with it. Never changed, never removed. */
const OrderCaseMessage = model
  .define("order_case_message", {
    id: model.id({ prefix: "ocmsg" }).primaryKey(),
    case_id: model.text(),
    by: model.enum([...caseParties]),
    /** The member or person of the province; null for the buyer and the clock. */
    actor_id: model.text().nullable(),
    action: model.enum([...caseActions, "open", "lapse"]),
    text: model.text(),
    /** Ids of private pictures. */
    photos: model.json(),
  })
  .indexes([{ on: ["case_id"] }])

export default OrderCaseMessage
