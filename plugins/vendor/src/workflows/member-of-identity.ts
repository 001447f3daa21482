import type { IAuthModuleService, ILockingModule, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { CodedError } from "../domain/coded-error"
import { COOPERATIVE_MODULE } from "../modules/cooperative"
import type CooperativeModuleService from "../modules/cooperative/service"

/**
 * The member who signs in with this identity; one is made for a buyer who is none yet, and stays the same buyer.
 * @throws CodedError `account_taken` when the e-mail is a member's who signs in otherwise
 */
export async function memberOfIdentity(
  container: MedusaContainer,
  auth_identity_id: string,
): Promise<{ member_id: string; made: boolean }> {
  const auth: IAuthModuleService = container.resolve(Modules.AUTH)
  const locking: ILockingModule = container.resolve(Modules.LOCKING)
  const work = async () => {
    const identity = await auth.retrieveAuthIdentity(auth_identity_id, { relations: ["provider_identities"] })
    const known = identity.app_metadata?.["member_id"]
    if (typeof known === "string" && known) return { member_id: known, made: false }
    const email = identity.provider_identities?.find(({ provider }) => provider === "emailpass")?.entity_id
    if (!email) throw new CodedError("account_taken", "This identity signs in without an e-mail")
    return { member_id: await makeMember(container, { ...identity, email }), made: true }
  }
  return locking.execute(`member-of:${auth_identity_id}`, work, { timeout: 30 })
}

type Identity = { id: string; email: string; app_metadata?: Record<string, unknown> | null | undefined }

async function makeMember(container: MedusaContainer, { id, email, app_metadata }: Identity): Promise<string> {
  const cooperatives: CooperativeModuleService = container.resolve(COOPERATIVE_MODULE)
  const auth: IAuthModuleService = container.resolve(Modules.AUTH)
  const [same] = await cooperatives.listMembers({ email }, { relations: ["memberships"], take: 1 })
  // one without a membership was left by an attempt that died before it was tied to this identity: nobody works as it
  if (same?.memberships.length) throw new CodedError("account_taken", "Another identity is the member with this e-mail")
  const name = (await customerName(container, app_metadata?.["customer_id"])) || email
  const member = same ?? (await cooperatives.createMembers({ email, name }))
  try {
    await auth.updateAuthIdentities({ id, app_metadata: { ...app_metadata, member_id: member.id } })
  } catch (cause) {
    await cooperatives.deleteMembers(member.id)
    throw cause
  }
  return member.id
}

async function customerName(container: MedusaContainer, id: unknown): Promise<string> {
  if (typeof id !== "string") return ""
  const [customer] = await container.resolve(Modules.CUSTOMER).listCustomers({ id })
  return [customer?.first_name, customer?.last_name].filter(Boolean).join(" ").trim()
}
