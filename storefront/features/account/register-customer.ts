import "server-only"
import { z } from "zod"
import { tellBackend } from "@/lib/backend"
import { type Result, refusal } from "@/lib/backend-error"
import { askForToken, type Credentials, type Identity, identify } from "./identify"
import { readToken } from "./read-token"

const tokenAnswer = z.object({ token: z.string() })
const customerAnswer = z.object({ customer: z.object({ id: z.string() }) })

/**
 * A new buyer, or one whose registration broke off half-way, or a member or staff who now also buys; an account that exists already
 * is simply entered by whoever knows its password.
 * @returns tokens, or `account_exists` when the e-mail is known and the password is another; `too_many_requests`,
 *   `backend_unreachable`. Only in actions.
 */
export async function registerCustomer(name: string, credentials: Credentials): Promise<Result<Identity>> {
  const token = await tokenOfNobody(credentials)
  if (!token.ok) return token
  if (!readToken(token.data)?.actorId) {
    const created = await tellBackend("/store/customers", {
      schema: customerAnswer,
      token: token.data,
      body: { email: credentials.email, first_name: name },
    })
    if (!created.ok) return created.error.code === "duplicate_error" ? refusal("account_exists") : created
  }
  return identify(credentials)
}

/** A token with which a customer can be created: of a new identity, or of one that is known by the same password. */
async function tokenOfNobody(credentials: Credentials): Promise<Result<string>> {
  const path = "/auth/customer/emailpass/register"
  const registered = await tellBackend(path, { schema: tokenAnswer, body: credentials })
  if (registered.ok) return { ok: true, data: registered.data.token }
  // core's answer to an e-mail that is known already
  if (registered.error.code !== "unauthorized") return registered
  const known = await askForToken("customer", credentials)
  if (known.ok) return { ok: true, data: known.data.token }
  return known.error.code === "unauthorized" ? refusal("account_exists") : known
}
