import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { isCodeNeeded } from "../../../workflows/member-code"

/** How the member's account is kept. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ security: { code_needed: await isCodeNeeded(req.scope, req.auth_context.auth_identity_id) } })
}
