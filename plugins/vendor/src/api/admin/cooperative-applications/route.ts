import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { staffApplicationsQuery } from "../../../contract/staff-application"
import { parseInput } from "../../../http/parse-input"
import { listApplications } from "../../../queries/list-applications"

/** Applications, those that wait longest first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await listApplications(req.scope, parseInput(staffApplicationsQuery, req.query)))
}
