import type { ILockingModule, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { MemberRole } from "../contract/desk"
import { CodedError } from "../domain/coded-error"
import { COOPERATIVE_MODULE } from "../modules/cooperative"
import type CooperativeModuleService from "../modules/cooperative/service"
import { noteStoreChange } from "./note-store-change"

type By = { cooperative_id: string; member_id: string }

/**
 * A member works in another role from their next request on.
 * @throws CodedError `member_not_found`, `last_owner`
 */
export async function changeMemberRole(container: MedusaContainer, desk: By, id: string, role: MemberRole) {
  await withMember(container, desk, id, async (service, { membership, label }) => {
    if (membership.role === role) return
    await keepingOwner(() => service.updateMemberships({ id: membership.id, role }))
    await noteStoreChange(container, {
      ...{ cooperative_id: desk.cooperative_id, kind: "member_role_changed", by: party(desk), subject: id, label },
      ...{ before: { role: membership.role }, after: { role } },
    })
  })
}

/**
 * A member works here no more from their next request on. The membership stays known as one that has ended.
 * @throws CodedError `member_not_found`, `last_owner`
 */
export async function removeMember(container: MedusaContainer, desk: By, id: string) {
  await withMember(container, desk, id, async (service, { membership, label }) => {
    await keepingOwner(() => service.softDeleteMemberships(membership.id))
    await noteStoreChange(container, {
      ...{ cooperative_id: desk.cooperative_id, kind: "member_removed", by: party(desk), subject: id, label },
      ...{ before: { role: membership.role }, after: null },
    })
  })
}

const party = ({ member_id }: By) => ({ party: "member" as const, id: member_id })

type Found = { membership: { id: string; role: MemberRole }; label: string }

/** One change of a membership at a time, so that the history tells what really was before. */
async function withMember(
  container: MedusaContainer,
  { cooperative_id }: By,
  member_id: string,
  work: (service: CooperativeModuleService, found: Found) => Promise<void>,
): Promise<void> {
  const service: CooperativeModuleService = container.resolve(COOPERATIVE_MODULE)
  const locking: ILockingModule = container.resolve(Modules.LOCKING)
  await locking.execute(
    `membership:${cooperative_id}:${member_id}`,
    async () => {
      const [membership] = await service.listMemberships({ cooperative_id, member_id }, { relations: ["member"] })
      if (!membership) throw new CodedError("member_not_found", `No member ${member_id} of this cooperative`)
      await work(service, { membership, label: membership.member.name })
    },
    { timeout: 30 },
  )
}

/** The database keeps the last owner, whoever else is changing members now. */
async function keepingOwner(change: () => Promise<unknown>): Promise<void> {
  try {
    await change()
  } catch (cause) {
    if (!/\blast_owner\b/.test(String((cause as Error | null)?.message))) throw cause
    throw new CodedError("last_owner", "The last owner of a cooperative stays")
  }
}
