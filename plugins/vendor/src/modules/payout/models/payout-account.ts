import { model } from "@medusajs/framework/utils"
import { payoutMethods } from "../../../contract/payout"

/**
 * Where a cooperative's money goes. The database counts up `version` and writes the history whenever what it says changes.
 * The number stands here in the clear, because bank files need it: it is shown to staff who verify it and to nobody else.
 */
const PayoutAccount = model.define("payout_account", {
  id: model.id({ prefix: "payacc" }).primaryKey(),
  cooperative_id: model.text().unique(),
  version: model.number().default(1),
  method: model.enum([...payoutMethods]).default("manual"),
  bank_code: model.text().nullable(),
  account_number: model.text().nullable(),
  holder: model.text().nullable(),
  verified_at: model.dateTime().nullable(),
  /** Id of the member of staff; `stripe` where the gateway verifies. */
  verified_by: model.text().nullable(),
  /** Why staff did not accept it. */
  refusal: model.text().nullable(),
  changed_at: model.dateTime(),
  /** Member who changed it last. */
  changed_by: model.text(),
  /** Whoever wrote the row last; goes into the history. */
  actor: model.text(),
  /** A change that nobody has been told of yet. */
  announce: model.boolean().default(false),
  stripe_account_id: model.text().nullable(),
  stripe_payouts_enabled: model.boolean().default(false),
  /** What Stripe still wants to know. */
  stripe_missing: model.json().nullable(),
})

export default PayoutAccount
