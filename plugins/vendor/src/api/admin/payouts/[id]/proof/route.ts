import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { answerPrivatePicture } from "@opop/media/http/answer-private-picture"
import { readPrivatePicture } from "@opop/media/queries/read-private-picture"
import { CodedError } from "../../../../../domain/coded-error"
import { PAYOUT_MODULE } from "../../../../../modules/payout"
import type PayoutModuleService from "../../../../../modules/payout/service"
import { proofOwner } from "../../../../../workflows/mark-payout"

/** The picture of the bank's slip. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const service: PayoutModuleService = req.scope.resolve(PAYOUT_MODULE)
  const id = req.params["id"] ?? ""
  const [payout] = await service.listPayouts({ id }, { select: ["proof_picture_id"] })
  const picture = payout?.proof_picture_id
    ? await readPrivatePicture(req.scope, payout.proof_picture_id, proofOwner(id))
    : null
  if (!picture) throw new CodedError("payout_not_found", `Payout ${id} has no picture`)
  answerPrivatePicture(res, picture)
}
