import { model } from "@medusajs/framework/utils"

/** What one comparison of ledger, orders, shares and gateway has found. */
const ReconciliationRun = model.define("reconciliation_run", {
  id: model.id({ prefix: "recon" }).primaryKey(),
  orders: model.number(),
  purchases: model.number(),
  /** `difference` of contract/ledger, in a list. */
  differences: model.json(),
})

export default ReconciliationRun
