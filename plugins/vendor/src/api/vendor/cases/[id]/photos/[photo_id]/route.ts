import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { answerPrivatePicture } from "@opop/media/http/answer-private-picture"
import { deskOf } from "../../../../../../http/bind-cooperative"
import { casePhoto } from "../../../../../../queries/case-photo"

/** A photo of one of the cooperative's cases. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { cooperative_id } = deskOf(req)
  const { id: case_id = "", photo_id = "" } = req.params
  answerPrivatePicture(res, await casePhoto(req.scope, { case_id, photo_id, owner: { cooperative_id } }))
}
