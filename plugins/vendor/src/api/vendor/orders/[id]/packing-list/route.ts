import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { answerPackingLists } from "../../../../../http/answer-papers"

/** The packing list of one order. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  await answerPackingLists(req, res, [req.params["id"] ?? ""])
}
