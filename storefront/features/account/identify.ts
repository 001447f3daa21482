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
  /** The province's staff: known by name only, a token of theirs is never asked for. */
  staff: boolean
}

const tokenAnswer = z.object({ token: z.string() })

/** One attempt, as one kind of person. The token may be nobody's: see `readToken`. */
export const askForToken = (kind: Kind, credentials: Credentials): Promise<Result<{ token: string }>> =>
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
  if (read?.opens.member) {
    const second = await askForToken("member", credentials)
    if (!second.ok) return second
    if (readToken(second.data.token)?.actorId) tokens.member = second.data.token
  }
  return { ok: true, data: { tokens, staff: read?.opens.staff ?? false } }
}
