import type { MedusaContainer } from "@medusajs/framework/types"
import { PROGRAMME_MODULE } from "../modules/programme"
import type ProgrammeModuleService from "../modules/programme/service"

/** Days after an order is over from which the desk shows its buyer by initials and city only. */
export async function maskDays(container: MedusaContainer): Promise<number> {
  const programme: ProgrammeModuleService = container.resolve(PROGRAMME_MODULE)
  return (await programme.settings()).mask_days
}
