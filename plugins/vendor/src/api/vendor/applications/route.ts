import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { startApplication as startBody } from "../../../contract/application"
import { memberToken } from "../../../http/member-token"
import { parseInput } from "../../../http/parse-input"
import { startApplication } from "../../../workflows/start-application"

/** Somebody who is signed in, as a buyer or as a member, begins to apply for a cooperative, and is its owner. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { key } = parseInput(startBody, req.body)
  const { auth_identity_id } = req.auth_context
  const { cooperative_id, member_id, made } = await startApplication(req.scope, { auth_identity_id, key })
  res.json({ cooperative_id, token: made ? memberToken(req, member_id) : null })
}
