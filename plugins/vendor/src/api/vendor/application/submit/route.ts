import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { deskOf } from "../../../../http/bind-cooperative"
import { loadApplication } from "../../../../queries/load-application"
import { submitApplication } from "../../../../workflows/submit-application"

/** Hands the application in. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { cooperative_id, member_id } = deskOf(req)
  await submitApplication(req.scope, { cooperative_id, member_id })
  res.json({ application: await loadApplication(req.scope, cooperative_id) })
}
