import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { answerPrivatePicture } from "@opop/media/http/answer-private-picture"
import { CodedError } from "@opop/vendor/domain/coded-error"
import { transferProof } from "../../../../../queries/transfer-proof"

/** The picture of the slip that the buyer has sent. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const id = req.params["id"] ?? ""
  const picture = await transferProof(req.scope, id)
  if (!picture) throw new CodedError("purchase_not_found", `No slip was sent for purchase ${id}`)
  answerPrivatePicture(res, picture)
}
