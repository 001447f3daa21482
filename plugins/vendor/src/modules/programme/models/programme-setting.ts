import { model } from "@medusajs/framework/utils"
import { captureTimes } from "../../../contract/programme"

/** What the province decides for everybody: one row, which the database holds to be the only one. Meanings and units: the contract. */
const ProgrammeSetting = model.define("programme_setting", {
  id: model.id().primaryKey(),
  capture: model.enum([...captureTimes]),
  accept_hours: model.number(),
  return_days: model.number(),
  receive_days: model.number(),
  receive_days_abroad: model.number(),
  answer_days: model.number(),
  mask_days: model.number().default(90),
  payout_weekday: model.number(),
  payout_minimum: model.number(),
  fee_taxable: model.boolean(),
  unverified_products: model.number(),
  /** Id of the person who wrote it last; null for the defaults. A trigger copies every change into `programme_change`. */
  changed_by: model.text().nullable(),
})

export default ProgrammeSetting
