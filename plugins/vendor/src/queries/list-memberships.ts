import type { MedusaContainer } from "@medusajs/framework/types"
import type { z } from "zod"
import type { meAnswer } from "../contract/desk"
import { regencyName } from "../domain/regencies"
import { COOPERATIVE_MODULE } from "../modules/cooperative"
import type CooperativeModuleService from "../modules/cooperative/service"

/** Everything that a member works for, in the order of joining. */
export async function listMemberships(
  container: MedusaContainer,
  member_id: string,
): Promise<z.output<typeof meAnswer>["memberships"]> {
  const cooperatives: CooperativeModuleService = container.resolve(COOPERATIVE_MODULE)
  const rows = await cooperatives.listMemberships(
    { member_id },
    { order: { created_at: "ASC" }, relations: ["cooperative"] },
  )
  return rows.map(({ role, cooperative: { id, handle, name, regency_code } }) => ({
    cooperative: { id, handle, name, regency: regencyName(regency_code) },
    role,
  }))
}
