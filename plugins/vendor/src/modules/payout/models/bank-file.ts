import { model } from "@medusajs/framework/utils"

/** A file of transfers that was handed to a bank, as it was. */
const BankFile = model.define("bank_file", {
  id: model.id({ prefix: "bfile" }).primaryKey(),
  /** BF-2026-000007 */
  number: model.text().unique(),
  /** Member of staff. */
  made_by: model.text(),
  count: model.number(),
  /** Whole units. */
  total: model.number(),
  sha256: model.text(),
  content: model.text(),
})

export default BankFile
