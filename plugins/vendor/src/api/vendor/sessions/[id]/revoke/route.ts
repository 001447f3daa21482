import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { CodedError } from "../../../../../domain/coded-error"
import { listSessions } from "../../../../../http/list-sessions"
import { sessionOf } from "../../../../../http/require-session"
import { MEMBER_SESSION_MODULE } from "../../../../../modules/member-session"
import type MemberSessionModuleService from "../../../../../modules/member-session/service"

/** Ends one of the member's own sign-ins; `current` is the one that asks, which is signing out. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const service: MemberSessionModuleService = req.scope.resolve(MEMBER_SESSION_MODULE)
  const asked = req.params["id"] ?? ""
  const id = asked === "current" ? sessionOf(req) : asked
  if (!(await service.revoke(req.auth_context.actor_id, id)))
    throw new CodedError("session_not_found", `No sign-in ${id} of this member`)
  res.json(await listSessions(req))
}
