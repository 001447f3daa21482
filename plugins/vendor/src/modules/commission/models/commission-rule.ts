import { model } from "@medusajs/framework/utils"

/** A rule of the programme's fee; see contract/commission. Ended by its last day, never removed once a line was frozen by it. */
const CommissionRule = model
  .define("commission_rule", {
    id: model.id({ prefix: "crule" }).primaryKey(),
    name: model.text(),
    rank: model.number(),
    cooperative_id: model.text().nullable(),
    level: model.text().nullable(),
    category_id: model.text().nullable(),
    product_id: model.text().nullable(),
    basis_points: model.number(),
    fixed: model.number().default(0),
    floor: model.number().nullable(),
    cap: model.number().nullable(),
    on_shipping: model.boolean().default(false),
    /** First and last day as ISO dates, Asia/Jakarta. Text, so that no time zone ever shifts them. */
    valid_from: model.text(),
    valid_to: model.text().nullable(),
    note: model.text().default(""),
  })
  .indexes([{ on: ["rank"] }])

export default CommissionRule
