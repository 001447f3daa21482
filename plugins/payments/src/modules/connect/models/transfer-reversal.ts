import { model } from "@medusajs/framework/utils"

/** A part of a transfer taken back. Written before Stripe is asked, whose key is the id: asked again it is the same one. */
const TransferReversal = model.define("transfer_reversal", {
  id: model.id({ prefix: "trrev" }).primaryKey(),
  payout_id: model.text(),
  cooperative_id: model.text(),
  /** Stripe's. */
  transfer_id: model.text(),
  /** Whole units. */
  amount: model.number(),
  currency_code: model.text(),
  /** `pending` → `done`, or `refused`: e.g. the account has spent it. */
  state: model.enum(["pending", "done", "refused"]).default("pending"),
})

export default TransferReversal
