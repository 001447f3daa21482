import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { inviteTokenOf } from "../../../../../../http/invite-token-of"
import { memberToken } from "../../../../../../http/member-token"
import { acceptInvite } from "../../../../../../workflows/accept-invite"

/** Whoever is signed in joins the cooperative. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { auth_identity_id } = req.auth_context
  const { cooperative_id, member_id, made } = await acceptInvite(req.scope, inviteTokenOf(req), auth_identity_id)
  res.setHeader("cache-control", "no-store")
  res.json({ cooperative_id, token: made ? memberToken(req, member_id) : null })
}
