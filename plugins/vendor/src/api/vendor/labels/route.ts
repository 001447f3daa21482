import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { papersQuery } from "../../../contract/desk"
import { answerLabels } from "../../../http/answer-papers"
import { parseInput } from "../../../http/parse-input"

/** Address labels of several orders. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  await answerLabels(req, res, parseInput(papersQuery, req.query))
}
