import type { MedusaContainer } from "@medusajs/framework/types"
import { COOPERATIVE_MODULE } from "../modules/cooperative"
import type CooperativeModuleService from "../modules/cooperative/service"

/** Who works for a cooperative, the first of them first. */
export async function membersOf(container: MedusaContainer, cooperative_id: string) {
  const cooperatives: CooperativeModuleService = container.resolve(COOPERATIVE_MODULE)
  const rows = await cooperatives.listMemberships(
    { cooperative_id },
    { relations: ["member"], order: { created_at: "ASC" } },
  )
  return rows.map(({ role, member }) => ({ name: member.name, email: member.email, role }))
}
