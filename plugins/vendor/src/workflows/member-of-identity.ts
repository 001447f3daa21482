import type { IAuthModuleService, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { CodedError } from "../domain/coded-error"
import { COOPERATIVE_MODULE } from "../modules/cooperative"
import type CooperativeModuleService from "../modules/cooperative/service"

/**
 * The member that this identity is; made when there is none. One person, one identity: whatever else it opens, it goes on opening.
 * The e-mail is the one that the password belongs to, never one that somebody typed elsewhere.
 * @throws CodedError `applicant_known` when a member with this e-mail exists who is not this identity
 */
export async function memberOfIdentity(
  container: MedusaContainer,
  auth: IAuthModuleService,
  auth_identity_id: string,
): Promise<string> {
  const cooperatives: CooperativeModuleService = container.resolve(COOPERATIVE_MODULE)
  const identity = await auth.retrieveAuthIdentity(auth_identity_id, { relations: ["provider_identities"] })
  const known = identity.app_metadata?.["member_id"]
  if (typeof known === "string" && known) return known
  const email = identity.provider_identities?.find(({ provider }) => provider === "emailpass")?.entity_id
  if (!email) throw new CodedError("applicant_known", `Identity ${auth_identity_id} has no e-mail`)
  const customer_id = identity.app_metadata?.["customer_id"]
  const name = typeof customer_id === "string" ? await nameOf(container, customer_id) : ""
  const member_id = await newMember(cooperatives, email, name || email.split("@")[0] || email)
  await auth.updateAuthIdentities({ id: identity.id, app_metadata: { ...identity.app_metadata, member_id } })
  return member_id
}

async function newMember(cooperatives: CooperativeModuleService, email: string, name: string): Promise<string> {
  const [same] = await cooperatives.listMembers({ email }, { relations: ["memberships"], take: 1 })
  // one that an attempt left which died before it was tied to this identity: nobody works as it yet
  if (same && same.memberships.length === 0) return same.id
  if (same) throw new CodedError("applicant_known", "A member with this e-mail exists")
  return (await cooperatives.createMembers({ email, name })).id
}

async function nameOf(container: MedusaContainer, id: string): Promise<string> {
  const [customer] = await container.resolve(Modules.CUSTOMER).listCustomers({ id }, { take: 1 })
  return [customer?.first_name, customer?.last_name].filter(Boolean).join(" ").trim()
}
