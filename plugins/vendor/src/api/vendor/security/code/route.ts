import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { startCode } from "../../../../contract/member-security"
import { parseInput } from "../../../../http/parse-input"
import { signInAgain } from "../../../../http/sign-in-again"
import { COOPERATIVE_MODULE } from "../../../../modules/cooperative"
import type CooperativeModuleService from "../../../../modules/cooperative/service"
import { startMemberCode } from "../../../../workflows/member-code"

/** A key for the app on the member's phone; nobody else's machine keeps it. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { actor_id, auth_identity_id } = req.auth_context
  const { password } = parseInput(startCode, req.body)
  await signInAgain(req.scope, actor_id, password)
  const cooperatives: CooperativeModuleService = req.scope.resolve(COOPERATIVE_MODULE)
  const { email } = await cooperatives.retrieveMember(actor_id, { select: ["id", "email"] })
  res.setHeader("cache-control", "no-store")
  res.json(await startMemberCode(req.scope, auth_identity_id, email))
}
