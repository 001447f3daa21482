import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { deskOf } from "../../../../../http/bind-cooperative"
import { listMembers } from "../../../../../queries/list-members"
import { removeMember } from "../../../../../workflows/change-members"

/** Works here no more, from their next request on. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  await removeMember(req.scope, deskOf(req), req.params["id"] ?? "")
  res.json(await listMembers(req.scope, deskOf(req)))
}
