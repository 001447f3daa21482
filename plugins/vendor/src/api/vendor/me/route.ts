import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { deskOf } from "../../../http/bind-cooperative"
import { COOPERATIVE_MODULE } from "../../../modules/cooperative"
import type CooperativeModuleService from "../../../modules/cooperative/service"

/** Who is signed in, and for which cooperative. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { member_id, cooperative_id, role } = deskOf(req)
  const cooperatives: CooperativeModuleService = req.scope.resolve(COOPERATIVE_MODULE)
  const [member, cooperative] = await Promise.all([
    cooperatives.retrieveMember(member_id, { select: ["id", "name", "email"] }),
    cooperatives.retrieveCooperative(cooperative_id, {
      select: ["id", "handle", "name", "pesantren", "state", "colour", "accent", "pattern"],
    }),
  ])
  res.json({ member, role, cooperative })
}
