import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { proveCode } from "../../../../contract/member-security"
import { parseInput } from "../../../../http/parse-input"
import { renewRecoveryCodes } from "../../../../workflows/member-code"

/** New codes for need, in place of all earlier ones. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { code } = parseInput(proveCode, req.body)
  res.setHeader("cache-control", "no-store")
  res.json({ recovery_codes: await renewRecoveryCodes(req.scope, req.auth_context.auth_identity_id, code) })
}
