import { model } from "@medusajs/framework/utils"
import Certificate from "./certificate"

/** A product that a certificate names. */
const Coverage = model
  .define("coverage", {
    id: model.id({ prefix: "cover" }).primaryKey(),
    product_id: model.text(),
    certificate: model.belongsTo(() => Certificate, { mappedBy: "coverages" }),
  })
  .indexes([{ on: ["product_id", "certificate_id"], unique: true }])

export default Coverage
