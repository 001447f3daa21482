import { model } from "@medusajs/framework/utils"

const OrderCourse = model.define("order_course", {
  id: model.id({ prefix: "course" }).primaryKey(),
  order_id: model.text().unique(),
  purchase_id: model.text(),
  cooperative_id: model.text(),
  placed_at: model.dateTime(),
  accept_by: model.dateTime(),
  report_until: model.dateTime().nullable(),
})

export default OrderCourse
