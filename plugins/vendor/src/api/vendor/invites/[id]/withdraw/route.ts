import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { deskOf } from "../../../../../http/bind-cooperative"
import { listMembers } from "../../../../../queries/list-members"
import { withdrawInvite } from "../../../../../workflows/invite-member"

/** The link opens nothing any more. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  await withdrawInvite(req.scope, deskOf(req), req.params["id"] ?? "")
  res.json(await listMembers(req.scope, deskOf(req)))
}
