import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { IAuthModuleService } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { MEMBER_SESSION_MODULE } from "../modules/member-session"
import type MemberSessionModuleService from "../modules/member-session/service"

/**
 * Core's routes that would make a fresh token of a revoked one, or change a member's second step without the desk: whoever is a member
 * does that under /vendor, whatever kind of token of theirs it is. Stand an `authenticate` that lets everybody pass before it.
 */
export async function closeToMembers(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const context = (req as Partial<AuthenticatedMedusaRequest>).auth_context
  if (context && (context.actor_type === "member" || (!renews(req) && (await isMember(req, context.auth_identity_id)))))
    throw new MedusaError(
      MedusaError.Types.UNAUTHORIZED,
      "Members sign in anew, and keep their second step at the desk",
    )
  next()
}

/** A buyer or staff who is a member besides may renew what they are there: it stays of its kind. */
const renews = (req: MedusaRequest) => /^\/auth\/(token\/refresh|session)\/?(\?|$)/i.test(req.originalUrl)

async function isMember(req: MedusaRequest, id: string): Promise<boolean> {
  const auth: IAuthModuleService = req.scope.resolve(Modules.AUTH)
  const [identity] = id ? await auth.listAuthIdentities({ id: [id] } as never) : []
  return Boolean(identity?.app_metadata?.["member_id"])
}

/** A new password ends every sign-in at the desk: in front of core's route for it. */
export function signOutEverywhere(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  res.on("finish", () => {
    const id = (req as Partial<AuthenticatedMedusaRequest>).auth_context?.auth_identity_id
    if (res.statusCode !== 200 || !id) return
    const auth: IAuthModuleService = req.scope.resolve(Modules.AUTH)
    const sessions: MemberSessionModuleService = req.scope.resolve(MEMBER_SESSION_MODULE)
    const end = async () => {
      const { app_metadata } = await auth.retrieveAuthIdentity(id)
      const member = app_metadata?.["member_id"]
      if (typeof member === "string") await sessions.revokeOthers(member, null)
    }
    end().catch((error) => req.scope.resolve("logger").error("Sign-ins were not ended after a new password", error))
  })
  next()
}
