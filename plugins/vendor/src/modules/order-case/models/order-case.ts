import { model } from "@medusajs/framework/utils"
import { caseKinds, caseReasons, caseStates } from "../../../contract/order-case"

/** What a buyer has against one order; see `domain/order-case`. Amounts in whole rupiah. */
const OrderCase = model
  .define("order_case", {
    id: model.id({ prefix: "ocase" }).primaryKey(),
    order_id: model.text(),
    order_number: model.number(),
    purchase_id: model.text(),
    cooperative_id: model.text(),
    /** The buyer's own key: the same again is the same case. */
    key: model.text(),
    kind: model.enum([...caseKinds]),
    reason: model.enum([...caseReasons]),
    state: model.enum([...caseStates]).default("open"),
    /** `{ line_id, title, quantity }[]` */
    lines: model.json(),
    wanted: model.number(),
    offered: model.number().nullable(),
    agreed: model.number().nullable(),
    goods_back: model.boolean().default(false),
    deadline: model.dateTime().nullable(),
    /** The money is promised and not yet given: the clock tries until it is. */
    refund_due: model.boolean().default(false),
    refund_attempts: model.number().default(0),
    refund_fault: model.text().nullable(),
  })
  .indexes([{ on: ["order_id"] }, { on: ["purchase_id"] }, { on: ["cooperative_id"] }, { on: ["deadline"] }])

export default OrderCase
