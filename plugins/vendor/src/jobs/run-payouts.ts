import type { MedusaContainer } from "@medusajs/framework/types"
import { payoutDay } from "../domain/payout"
import { PAYOUT_MODULE } from "../modules/payout"
import type PayoutModuleService from "../modules/payout/service"
import { PROGRAMME_MODULE } from "../modules/programme"
import type ProgrammeModuleService from "../modules/programme/service"
import { schedulePayouts } from "../workflows/schedule-payouts"

/** The programme's payout run: on its weekday, once; one that was interrupted is taken up again an hour later. */
export default async function runPayouts(container: MedusaContainer): Promise<void> {
  const programme: ProgrammeModuleService = container.resolve(PROGRAMME_MODULE)
  const { day, weekday } = payoutDay(new Date())
  if (weekday !== (await programme.settings()).payout_weekday) return
  const service: PayoutModuleService = container.resolve(PAYOUT_MODULE)
  const run = await service.openRun(day)
  if (run.finished_at) return
  const { broken } = await schedulePayouts(container, { key: `run:${day}`, requested_by: null })
  if (!broken) await service.updatePayoutRuns({ id: run.id, finished_at: new Date() })
}

export const config = { name: "run-payouts", schedule: "10 * * * *" }
