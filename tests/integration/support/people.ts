import { randomUUID } from "node:crypto"
import { Modules } from "@medusajs/framework/utils"
import { type Api, client } from "./http-client"
import type { Marketplace } from "./marketplace"

type Actor = "customer" | "member" | "user"

export type Person = { id: string; email: string; token: string }

type CooperativeService = {
  createMembers: (data: { email: string; name: string }) => Promise<{ id: string }>
  createMemberships: (data: { member_id: string; cooperative_id: string; role: string }) => Promise<unknown>
}

/** Everybody's in these tests. */
export const testPassword = "a-long-password"
const password = testPassword

/** An address of its own each time, so that limits of how often one may ask are not in the way. */
export const visitor = () => ({
  "x-visitor-address": randomUUID(),
  "x-storefront-secret": process.env["STOREFRONT_SECRET"],
})

/** People with a password, who sign in over HTTP. */
export function people(api: Api, market: Marketplace) {
  const auth = market.container.resolve(Modules.AUTH)
  const cooperatives: CooperativeService = market.container.resolve("cooperative")
  const newEmail = () => `${randomUUID()}@example.test`

  /** Each from an address of their own, so that the limit of sign-ins is not in the way. */
  const signIn = async (actor: Actor, email: string): Promise<string> => {
    const { data } = await client(api, visitor()).post(`/auth/${actor}/emailpass`, { email, password })
    return data.token
  }

  const register = async (actor: Actor, email: string, id: string | null): Promise<string> => {
    const { authIdentity } = await auth.register("emailpass", { body: { email, password } } as never)
    const app_metadata = id ? { [`${actor}_id`]: id } : {}
    await auth.updateAuthIdentities({ id: authIdentity?.id ?? "", app_metadata })
    return signIn(actor, email)
  }

  const join = ({ id }: Pick<Person, "id">, cooperative: string, role = "owner"): Promise<unknown> =>
    cooperatives.createMemberships({ member_id: id, cooperative_id: cooperative, role })

  /** @param cooperative null for a member who works for none */
  const member = async (cooperative: string | null, role = "owner"): Promise<Person> => {
    const email = newEmail()
    const { id } = await cooperatives.createMembers({ email, name: `Member ${email}` })
    if (cooperative) await join({ id }, cooperative, role)
    return { id, email, token: await register("member", email, id) }
  }

  const buyer = async (): Promise<Person> => {
    const email = newEmail()
    const { id } = await market.container.resolve(Modules.CUSTOMER).createCustomers({ email, has_account: true })
    return { id, email, token: await register("customer", email, id) }
  }

  const staff = async (): Promise<Person> => {
    const email = newEmail()
    const { id } = await market.container.resolve(Modules.USER).createUsers({ email })
    return { id, email, token: await register("user", email, id) }
  }

  /** A token of this kind for an identity that is nobody. */
  const nobody = async (actor: Actor): Promise<string> => register(actor, newEmail(), null)

  return { member, join, buyer, staff, nobody, signIn, password }
}
