import { model } from "@medusajs/framework/utils"

/** A product that needs no certificate, and the rule that says so. */
const Exemption = model.define("exemption", {
  id: model.id({ prefix: "exempt" }).primaryKey(),
  product_id: model.text().unique(),
  /** For example "KMA 1360/2021". */
  rule: model.text(),
})

export default Exemption
