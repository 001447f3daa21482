import "server-only"
import { z } from "zod"
import { tellBackend } from "@/lib/backend"
import type { Result } from "@/lib/backend-error"
import { readToken } from "./read-token"
import type { Kind } from "./session-cookies"

export type Credentials = { email: string; password: string }

export type Identity = {
  /** For every kind of person of this shop that the e-mail and the password open. */
  tokens: Partial<Record<Kind, string>>
  /** Instead of the tokens, where the account also asks for a code: what a code turns into them. */
  halfway?: Halfway
  /** The province's staff: known by name only, a token of theirs is never asked for. */
  staff: boolean
}

/** A sign-in that was begun: a token of nobody, and the question that it may answer. */
export type Begun = { token: string; challenge: string }
export type Halfway = Partial<Record<Kind, Begun>>

const tokenAnswer = z.object({ token: z.string(), mfa_challenge: z.object({ id: z.string() }).optional() })
type TokenAnswer = z.output<typeof tokenAnswer>

/** One attempt, as one kind of person. The token may be nobody's: see `readToken`. */
export const askForToken = (kind: Kind, credentials: Credentials): Promise<Result<TokenAnswer>> =>
  tellBackend(`/auth/${kind}/emailpass`, { schema: tokenAnswer, body: credentials })

/**
 * Who has this e-mail and this password. They are the same for everything that a person may be here, and the first token names all of
 * it, so a wrong password costs one attempt. Refuses with `unauthorized`, `too_many_requests` or `backend_unreachable`. Only in
 * actions.
 */
export async function identify(credentials: Credentials): Promise<Result<Identity>> {
  const first = await askForToken("customer", credentials)
  if (!first.ok) return first
  const read = readToken(first.data.token)
  const tokens: Identity["tokens"] = read?.actorId ? { customer: first.data.token } : {}
  const halfway: Halfway = read?.opens.customer ? begun("customer", first.data) : {}
  if (read?.opens.member) {
    const second = await askForToken("member", credentials)
    if (!second.ok) return second
    if (readToken(second.data.token)?.actorId) tokens.member = second.data.token
    Object.assign(halfway, begun("member", second.data))
  }
  const asks = Object.keys(halfway).length > 0
  return { ok: true, data: { tokens, staff: read?.opens.staff ?? false, ...(asks && { halfway }) } }
}

const begun = (kind: Kind, { token, mfa_challenge }: TokenAnswer): Halfway =>
  mfa_challenge ? { [kind]: { token, challenge: mfa_challenge.id } } : {}
