import type { MedusaContainer } from "@medusajs/framework/types"
import type { Invite } from "../contract/members"
import { regencyName } from "../domain/regencies"
import { COOPERATIVE_MODULE } from "../modules/cooperative"
import type CooperativeModuleService from "../modules/cooperative/service"
import type { InviteRow } from "../modules/member-invite/service"

/** An invitation as the invited person sees it. @param member_id of the reader, if they are a member of anything */
export async function showInviteTo(
  container: MedusaContainer,
  { cooperative_id, role, invited_by, expires_at }: InviteRow,
  member_id: string | undefined,
): Promise<Invite> {
  const cooperatives: CooperativeModuleService = container.resolve(COOPERATIVE_MODULE)
  const [cooperative, inviters, memberships] = await Promise.all([
    cooperatives.retrieveCooperative(cooperative_id, {
      select: ["id", "name", "pesantren", "regency_code", "colour", "accent", "pattern"],
    }),
    cooperatives.listMembers({ id: invited_by }, { select: ["id", "name"] }),
    member_id ? cooperatives.listMemberships({ member_id, cooperative_id }, { select: ["id"] }) : [],
  ])
  const { id, name, pesantren, regency_code, colour, accent, pattern } = cooperative
  return {
    cooperative: { id, name, pesantren, regency: regencyName(regency_code), colour, accent, pattern },
    role,
    invited_by: inviters[0]?.name ?? "",
    expires_at: expires_at.toISOString(),
    member: memberships.length > 0,
  }
}
