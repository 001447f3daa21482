import type { MedusaContainer } from "@medusajs/framework/types"
import type { Members, OpenInvite } from "../contract/members"
import { COOPERATIVE_MODULE } from "../modules/cooperative"
import type CooperativeModuleService from "../modules/cooperative/service"
import { MEMBER_INVITE_MODULE } from "../modules/member-invite"
import type MemberInviteModuleService from "../modules/member-invite/service"
import type { InviteRow } from "../modules/member-invite/service"

/** Who works for a cooperative, and who may join it by a link. */
export async function listMembers(
  container: MedusaContainer,
  { cooperative_id, member_id }: { cooperative_id: string; member_id: string },
): Promise<Members> {
  const cooperatives: CooperativeModuleService = container.resolve(COOPERATIVE_MODULE)
  const service: MemberInviteModuleService = container.resolve(MEMBER_INVITE_MODULE)
  const [rows, invites] = await Promise.all([
    cooperatives.listMemberships({ cooperative_id }, { order: { created_at: "ASC" }, relations: ["member"] }),
    service.openOf(cooperative_id),
  ])
  const owners = rows.filter(({ role }) => role === "owner").length
  return {
    members: rows.map(({ member: { id, name, email }, role, created_at }) => ({
      ...{ id, name, email, role },
      joined_at: new Date(created_at).toISOString(),
      self: id === member_id,
      last_owner: role === "owner" && owners === 1,
    })),
    invites: invites.map(showInvite),
  }
}

export const showInvite = ({ id, role, email, expires_at }: InviteRow): OpenInvite => ({
  ...{ id, role, email },
  expires_at: expires_at.toISOString(),
})
