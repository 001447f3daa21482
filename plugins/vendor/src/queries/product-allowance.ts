import type { MedusaContainer } from "@medusajs/framework/types"
import { isSettled } from "../domain/requirement-state"
import { PROGRAMME_MODULE } from "../modules/programme"
import type ProgrammeModuleService from "../modules/programme/service"
import { countOwnProducts } from "./computed-requirements"
import { loadRequirements } from "./load-requirements"

/**
 * How many products a cooperative may have, whatever their state, and how many it has.
 * @returns `limit` null once everything that verifies a store is accepted or waived
 */
export async function productAllowance(
  container: MedusaContainer,
  cooperative_id: string,
): Promise<{ limit: number | null; used: number }> {
  const programme: ProgrammeModuleService = container.resolve(PROGRAMME_MODULE)
  const [requirements, { unverified_products }, used] = await Promise.all([
    loadRequirements(container, cooperative_id, "id"),
    programme.settings(),
    countOwnProducts(container, cooperative_id),
  ])
  const verified = requirements.every(({ verifying, state }) => !verifying || isSettled(state))
  return { limit: verified ? null : unverified_products, used }
}
