import type { ProgrammeSettings } from "../../contract/programme"

const defaults: ProgrammeSettings = {
  capture: "at_once",
  accept_hours: 48,
  return_days: 7,
  receive_days: 7,
  receive_days_abroad: 30,
  answer_days: 3,
  payout_weekday: 3,
  payout_minimum: 50_000,
  fee_taxable: false,
}

/** Stand-in until the programme's settings are rows. */
export default class ProgrammeModuleService {
  async settings(): Promise<ProgrammeSettings> {
    return defaults
  }
}
