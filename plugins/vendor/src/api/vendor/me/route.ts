import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { deskOf } from "../../../http/bind-cooperative"
import { COOPERATIVE_MODULE } from "../../../modules/cooperative"
import type CooperativeModuleService from "../../../modules/cooperative/service"
import { listMemberships } from "../../../queries/list-memberships"

/** Who is signed in, for which cooperative, and which others they may choose. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { member_id, cooperative_id, role } = deskOf(req)
  const cooperatives: CooperativeModuleService = req.scope.resolve(COOPERATIVE_MODULE)
  const [member, cooperative, memberships] = await Promise.all([
    cooperatives.retrieveMember(member_id, { select: ["id", "name", "email"] }),
    cooperatives.retrieveCooperative(cooperative_id, {
      select: ["id", "handle", "name", "pesantren", "state", "colour", "accent", "pattern"],
    }),
    listMemberships(req.scope, member_id),
  ])
  res.json({ member, role, cooperative, memberships })
}
