import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { labelQuery } from "../../../../../contract/desk"
import { answerLabels } from "../../../../../http/answer-papers"
import { parseInput } from "../../../../../http/parse-input"

/** The address label of one order, one for each parcel that it leaves in. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  await answerLabels(req, res, { orders: [req.params["id"] ?? ""], ...parseInput(labelQuery, req.query) })
}
