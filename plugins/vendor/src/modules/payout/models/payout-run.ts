import { model } from "@medusajs/framework/utils"

/** The programme's payout run of one day; one without `finished_at` was interrupted and is taken up again. */
const PayoutRun = model.define("payout_run", {
  id: model.id({ prefix: "payrun" }).primaryKey(),
  /** ISO date, Jakarta. */
  day: model.text().unique(),
  finished_at: model.dateTime().nullable(),
})

export default PayoutRun
