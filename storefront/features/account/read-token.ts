import { z } from "zod"

const id = z.string().nullish()

const payloadSchema = z.object({
  actor_id: z.string(),
  actor_type: z.string(),
  /** Seconds since 1970. */
  exp: z.number(),
  app_metadata: z.object({ customer_id: id, member_id: id, user_id: id }).catch({}),
})

export type Token = {
  /** What the token speaks as: `customer`, `member`, `user`. */
  kind: string
  /** Undefined when the e-mail and the password fit, but this kind of person does not exist (yet). */
  actorId: string | undefined
  /** Milliseconds since 1970. */
  expiresAt: number
  /** Everything that the same e-mail and password open. */
  opens: { customer: boolean; member: boolean; staff: boolean }
}

/**
 * What a token of the backend says, or undefined for anything else. Only the backend can tell whether it is genuine: this decides
 * which page to show, never what somebody may see.
 */
export function readToken(token: string): Token | undefined {
  const parsed = payloadSchema.safeParse(decode(token))
  if (!parsed.success) return undefined
  const { actor_id, actor_type, exp, app_metadata } = parsed.data
  return {
    kind: actor_type,
    actorId: actor_id || undefined,
    expiresAt: exp * 1000,
    opens: {
      customer: Boolean(app_metadata.customer_id),
      member: Boolean(app_metadata.member_id),
      staff: Boolean(app_metadata.user_id),
    },
  }
}

function decode(token: string): unknown {
  try {
    return JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8"))
  } catch {
    return undefined
  }
}
