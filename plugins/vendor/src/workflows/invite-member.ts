import type { MedusaContainer } from "@medusajs/framework/types"
import type { MemberRole } from "../contract/desk"
import { inviteDays, type OpenInvite } from "../contract/members"
import { CodedError } from "../domain/coded-error"
import { inviteTokenHash, newInviteToken } from "../domain/invite-token"
import { languageOf } from "../letters/language"
import { MEMBER_INVITE_MODULE } from "../modules/member-invite"
import type MemberInviteModuleService from "../modules/member-invite/service"
import type { InviteRow } from "../modules/member-invite/service"
import { showInvite } from "../queries/list-members"
import { letterOfficeOf } from "./letters/letter-office"
import { tellInvite } from "./letters/tell-invite"
import { noteStoreChange } from "./note-store-change"

type By = { cooperative_id: string; member_id: string }
type Wish = { role: MemberRole; email?: string | undefined; locale: string | undefined }

const day = 86_400_000

/** A link with which one person may join; sent by letter where an address is known. The token is told this once. */
export async function inviteMember(
  container: MedusaContainer,
  { cooperative_id, member_id }: By,
  { role, email = undefined, locale }: Wish,
): Promise<{ invite: OpenInvite; token: string }> {
  const service: MemberInviteModuleService = container.resolve(MEMBER_INVITE_MODULE)
  const token = newInviteToken()
  const invite = (await service.createMemberInvites({
    ...{ cooperative_id, role, email: email ?? null, invited_by: member_id },
    token_hash: inviteTokenHash(token),
    expires_at: new Date(Date.now() + inviteDays * day),
  })) as unknown as InviteRow
  await noteStoreChange(container, {
    ...{ cooperative_id, kind: "member_invited", by: { party: "member", id: member_id } },
    ...{ subject: invite.id, label: email ?? "", after: { role } },
  })
  if (email) await tellInvite(letterOfficeOf(container), { ...invite, email }, token, languageOf(locale ?? null))
  return { invite: showInvite(invite), token }
}

/** @throws CodedError `invite_not_found` when there is none of this cooperative that is open */
export async function withdrawInvite(container: MedusaContainer, { cooperative_id, member_id }: By, id: string) {
  const service: MemberInviteModuleService = container.resolve(MEMBER_INVITE_MODULE)
  const invite = await service.withdraw(cooperative_id, id)
  if (!invite) throw new CodedError("invite_not_found", `No open invitation ${id} of this cooperative`)
  await noteStoreChange(container, {
    ...{ cooperative_id, kind: "invite_withdrawn", by: { party: "member", id: member_id } },
    ...{ subject: id, label: invite.email ?? "", before: { role: invite.role } },
  })
}
