import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { listSessions } from "../../../../http/list-sessions"
import { sessionOf } from "../../../../http/require-session"
import { MEMBER_SESSION_MODULE } from "../../../../modules/member-session"
import type MemberSessionModuleService from "../../../../modules/member-session/service"

/** Ends every sign-in of the member but the one that asks. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const service: MemberSessionModuleService = req.scope.resolve(MEMBER_SESSION_MODULE)
  await service.revokeOthers(req.auth_context.actor_id, sessionOf(req))
  res.json(await listSessions(req))
}
