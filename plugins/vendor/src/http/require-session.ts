import { createHash } from "node:crypto"
import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { MEMBER_SESSION_MODULE } from "../modules/member-session"
import type MemberSessionModuleService from "../modules/member-session/service"

const sessions = new WeakMap<object, string>()

/**
 * Behind `authenticate`: a member's token counts until it is revoked. Each is written down by its hash when it is first used, which
 * needs nothing of whoever made it. Buyers' tokens open nothing of a cooperative and pass.
 */
export async function requireSession(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const { actor_id, actor_type, ...claims } = (req as AuthenticatedMedusaRequest).auth_context
  if (actor_type !== "member") return next()
  const { iat = 0, exp = 0 } = claims as { iat?: number; exp?: number }
  const service: MemberSessionModuleService = req.scope.resolve(MEMBER_SESSION_MODULE)
  const session = await service.see({
    member_id: actor_id,
    token_hash: hashOf(req.header("authorization") ?? ""),
    user_agent: (req.header("x-visitor-agent") ?? req.header("user-agent") ?? "").slice(0, 300),
    issued_at: new Date(iat * 1000),
    expires_at: new Date(exp * 1000),
  })
  if (!session) throw new MedusaError(MedusaError.Types.UNAUTHORIZED, "This sign-in counts no more")
  sessions.set(req, session)
  next()
}

/** Of the very part of the header that `authenticate` has verified: anything else would let a revoked token pass as a new one. */
const hashOf = (authorization: string) =>
  createHash("sha256")
    .update(/\S+\s+(\S+)/.exec(authorization)?.[1] ?? "")
    .digest("hex")

/** The sign-in that a member's request came with. */
export function sessionOf(req: object): string {
  const session = sessions.get(req)
  if (!session) throw new MedusaError(MedusaError.Types.UNAUTHORIZED, "No sign-in is known of this request")
  return session
}
