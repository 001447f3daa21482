import type { MedusaContainer } from "@medusajs/framework/types"
import { COOPERATIVE_MODULE } from "../modules/cooperative"
import type CooperativeModuleService from "../modules/cooperative/service"

/** What these cooperatives are called, by id. */
export async function cooperativeNames(container: MedusaContainer, ids: string[]): Promise<Map<string, string>> {
  if (!ids.length) return new Map()
  const cooperatives: CooperativeModuleService = container.resolve(COOPERATIVE_MODULE)
  const rows = await cooperatives.listCooperatives({ id: [...new Set(ids)] }, { select: ["id", "name"] })
  return new Map(rows.map(({ id, name }) => [id, name]))
}
