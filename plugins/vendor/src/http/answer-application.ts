import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { alikeCooperatives } from "../queries/list-applications"
import { loadStaffApplication } from "../queries/load-application"
import { membersOf } from "../queries/members-of"

/** An application as staff see it; by the cooperative's id in the path. */
export async function answerApplication(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const cooperative_id = req.params["id"] ?? ""
  const application = await loadStaffApplication(req.scope, cooperative_id)
  const { name, nib } = application.data
  const [members, alike] = await Promise.all([
    membersOf(req.scope, cooperative_id),
    alikeCooperatives(req.scope, { cooperative_id, name, nib }),
  ])
  res.json({ application, members, alike })
}
