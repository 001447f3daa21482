import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { answerPrivatePicture } from "@opop/media/http/answer-private-picture"
import { casePhoto } from "../../../../../../queries/case-photo"

/** A photo of any case, for the province. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { id: case_id = "", photo_id = "" } = req.params
  answerPrivatePicture(res, await casePhoto(req.scope, { case_id, photo_id, owner: {} }))
}
