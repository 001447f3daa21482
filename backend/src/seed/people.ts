import type { IAuthModuleService, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createCustomerAccountWorkflow, createUserAccountWorkflow } from "@medusajs/medusa/core-flows"
import { cooperativeIds } from "./rows/cooperative-rows"

/** The people who can sign in to the demonstration; printed when it starts. For demonstrations only. */
export const demonstrationPeople = {
  buyer: { email: "pembeli@opop.test", name: "Siti Aminah", password: "belanja-opop" },
  member: { email: "koperasi@opop.test", name: "Ahmad Fauzan", password: "koperasi-opop" },
  staff: { email: "provinsi@opop.test", name: "Dewi Lestari", password: "provinsi-opop" },
}

type CooperativeService = {
  createMembers: (data: { email: string; name: string }) => Promise<{ id: string }>
  createMemberships: (data: { member_id: string; cooperative_id: string; role: "owner" }) => Promise<unknown>
}

/** Makes a buyer, an owner of a cooperative and a member of the province's staff, each with a password. */
export async function createPeople(container: MedusaContainer, cooperativeHandle: string): Promise<void> {
  const auth: IAuthModuleService = container.resolve(Modules.AUTH)
  const { buyer, member, staff } = demonstrationPeople

  const buyerIdentity = await register(auth, buyer)
  if (buyerIdentity) {
    const customerData = { email: buyer.email, first_name: buyer.name }
    await createCustomerAccountWorkflow(container).run({ input: { authIdentityId: buyerIdentity, customerData } })
  }
  const staffIdentity = await register(auth, staff)
  if (staffIdentity) {
    const userData = { email: staff.email, first_name: staff.name }
    await createUserAccountWorkflow(container).run({ input: { authIdentityId: staffIdentity, userData } })
  }
  const memberIdentity = await register(auth, member)
  if (memberIdentity) {
    const cooperatives: CooperativeService = container.resolve("cooperative")
    const { id } = await cooperatives.createMembers({ email: member.email, name: member.name })
    await cooperatives.createMemberships({
      member_id: id,
      cooperative_id: cooperativeIds(cooperativeHandle).cooperative,
      role: "owner",
    })
    await auth.updateAuthIdentities({ id: memberIdentity, app_metadata: { member_id: id } })
  }
}

/** @returns the new identity's id; null when the e-mail is registered already */
async function register(
  auth: IAuthModuleService,
  { email, password }: { email: string; password: string },
): Promise<string | null> {
  const [known] = await auth.listProviderIdentities({ entity_id: email })
  if (known) return null
  const { success, authIdentity, error } = await auth.register("emailpass", { body: { email, password } } as never)
  if (!success || !authIdentity) throw new Error(`Could not register ${email}: ${error}`)
  return authIdentity.id
}
