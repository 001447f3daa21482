import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { changeRole } from "../../../../../contract/members"
import { deskOf } from "../../../../../http/bind-cooperative"
import { parseInput } from "../../../../../http/parse-input"
import { listMembers } from "../../../../../queries/list-members"
import { changeMemberRole } from "../../../../../workflows/change-members"

/** Another role, from the member's next request on. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { role } = parseInput(changeRole, req.body)
  await changeMemberRole(req.scope, deskOf(req), req.params["id"] ?? "", role)
  res.json(await listMembers(req.scope, deskOf(req)))
}
