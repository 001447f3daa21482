import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { deskOf } from "../../../http/bind-cooperative"
import { listMembers } from "../../../queries/list-members"

/** Who works here, and who may join. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await listMembers(req.scope, deskOf(req)))
}
