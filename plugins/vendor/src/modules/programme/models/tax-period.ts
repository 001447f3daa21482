import { model } from "@medusajs/framework/utils"

/** A tax rate and the days it holds. Days are ISO dates as text, Asia/Jakarta. */
const TaxPeriod = model.define("tax_period", {
  id: model.id({ prefix: "tax" }).primaryKey(),
  code: model.text(),
  /** Hundredths of a percent. */
  basis_points: model.number(),
  valid_from: model.text(),
  valid_to: model.text().nullable(),
  source_url: model.text(),
  verified_on: model.text(),
})

export default TaxPeriod
