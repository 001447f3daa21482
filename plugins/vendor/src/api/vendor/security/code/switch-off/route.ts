import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { proveCode } from "../../../../../contract/member-security"
import { parseInput } from "../../../../../http/parse-input"
import { switchOffMemberCode } from "../../../../../workflows/member-code"

/** The password alone is enough again. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { code } = parseInput(proveCode, req.body)
  await switchOffMemberCode(req.scope, req.auth_context.auth_identity_id, code)
  res.json({ security: { code_needed: false } })
}
