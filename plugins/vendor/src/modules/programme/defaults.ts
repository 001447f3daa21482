import type { ProgrammeSettings } from "../../contract/programme"

/**
 * The programme's own choices, none of them prescribed by a rule: two days to accept, a week to complain, ten days for a parcel within
 * the country and forty-five abroad, ninety days until the buyers of old orders are masked, the weekly payout on Monday from Rp50.000
 * on, and a fee without tax until the programme is itself registered for PPN. Ten products until a store is verified.
 */
export const defaultSettings: ProgrammeSettings = {
  capture: "at_once",
  accept_hours: 48,
  return_days: 7,
  receive_days: 10,
  receive_days_abroad: 45,
  answer_days: 3,
  mask_days: 90,
  payout_weekday: 1,
  payout_minimum: 50_000,
  fee_taxable: false,
  unverified_products: 10,
}
