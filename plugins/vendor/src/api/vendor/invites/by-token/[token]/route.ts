import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { inviteTokenOf } from "../../../../../http/invite-token-of"
import { showInviteTo } from "../../../../../queries/show-invite"
import { findInvite } from "../../../../../workflows/accept-invite"

/** Where a link leads, for whoever is signed in and holds it. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { app_metadata } = req.auth_context
  const member_id = app_metadata?.["member_id"] as string | undefined
  const invite = await findInvite(req.scope, inviteTokenOf(req))
  res.json({ invite: await showInviteTo(req.scope, invite, member_id) })
}
