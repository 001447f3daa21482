import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { papersQuery } from "../../../contract/desk"
import { answerPackingLists } from "../../../http/answer-papers"
import { parseInput } from "../../../http/parse-input"

/** Packing lists of several orders. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  await answerPackingLists(req, res, parseInput(papersQuery, req.query).orders)
}
