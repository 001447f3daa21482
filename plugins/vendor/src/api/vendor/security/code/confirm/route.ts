import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { confirmCode } from "../../../../../contract/member-security"
import { parseInput } from "../../../../../http/parse-input"
import { sessionOf } from "../../../../../http/require-session"
import { MEMBER_SESSION_MODULE } from "../../../../../modules/member-session"
import type MemberSessionModuleService from "../../../../../modules/member-session/service"
import { confirmMemberCode } from "../../../../../workflows/member-code"

/** Codes count from now on; whoever signed in elsewhere without one does it anew. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { actor_id, auth_identity_id } = req.auth_context
  const { code } = parseInput(confirmCode, req.body)
  const recovery_codes = await confirmMemberCode(req.scope, auth_identity_id, code)
  const sessions: MemberSessionModuleService = req.scope.resolve(MEMBER_SESSION_MODULE)
  await sessions.revokeOthers(actor_id, sessionOf(req))
  res.setHeader("cache-control", "no-store")
  res.json({ recovery_codes })
}
