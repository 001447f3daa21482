import type { MedusaContainer } from "@medusajs/framework/types"
import { CodedError } from "../domain/coded-error"
import { inviteTokenHash } from "../domain/invite-token"
import { COOPERATIVE_MODULE } from "../modules/cooperative"
import type CooperativeModuleService from "../modules/cooperative/service"
import { MEMBER_INVITE_MODULE } from "../modules/member-invite"
import type MemberInviteModuleService from "../modules/member-invite/service"
import type { InviteRow } from "../modules/member-invite/service"
import { memberOfIdentity } from "./member-of-identity"
import { noteStoreChange } from "./note-store-change"

/** @throws CodedError `invite_not_found`, or `invite_over` for one that was used, withdrawn or has run out */
export async function findInvite(container: MedusaContainer, token: string): Promise<InviteRow> {
  const service: MemberInviteModuleService = container.resolve(MEMBER_INVITE_MODULE)
  const token_hash = inviteTokenHash(token)
  const invite = await service.openBy(token_hash)
  if (invite && (await isRunning(container, invite.cooperative_id))) return invite
  if (invite || (await service.knows(token_hash)))
    throw new CodedError("invite_over", "This invitation can be taken no more")
  throw new CodedError("invite_not_found", "No such invitation")
}

/**
 * Somebody joins a cooperative by its link. The link is used up first: of two people who hold it one comes in.
 * @returns `made`: whether they were no member of anything before
 * @throws CodedError `invite_not_found`, `invite_over`, `member_already`, `account_taken`
 */
export async function acceptInvite(container: MedusaContainer, token: string, auth_identity_id: string) {
  const cooperatives: CooperativeModuleService = container.resolve(COOPERATIVE_MODULE)
  const invites: MemberInviteModuleService = container.resolve(MEMBER_INVITE_MODULE)
  const { id, cooperative_id, role, invited_by } = await findInvite(container, token)
  const { member_id, made } = await memberOfIdentity(container, auth_identity_id)
  const known = await cooperatives.listMemberships({ member_id, cooperative_id }, { select: ["id"] })
  if (known.length) throw new CodedError("member_already", "They work there already")
  if (!(await invites.use(id, member_id))) throw new CodedError("invite_over", "This invitation was just taken")
  try {
    await cooperatives.createMemberships({ member_id, cooperative_id, role })
  } catch (cause) {
    await invites.giveBack(id, member_id)
    throw cause
  }
  const { name } = await cooperatives.retrieveMember(member_id, { select: ["id", "name"] })
  await noteStoreChange(container, {
    ...{ cooperative_id, kind: "member_joined", by: { party: "member", id: member_id } },
    ...{ subject: member_id, label: name, after: { role, invited_by: await nameOf(cooperatives, invited_by) } },
  })
  return { cooperative_id, member_id, made }
}

/** Nobody joins what has closed. */
async function isRunning(container: MedusaContainer, id: string): Promise<boolean> {
  const cooperatives: CooperativeModuleService = container.resolve(COOPERATIVE_MODULE)
  const [cooperative] = await cooperatives.listCooperatives({ id }, { select: ["id", "state"] })
  return cooperative !== undefined && cooperative.state !== "closed"
}

async function nameOf(cooperatives: CooperativeModuleService, id: string): Promise<string> {
  const [member] = await cooperatives.listMembers({ id }, { select: ["id", "name"] })
  return member?.name ?? ""
}
