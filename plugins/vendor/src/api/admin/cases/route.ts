import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { casesQuery } from "../../../contract/order-case"
import { parseInput } from "../../../http/parse-input"
import { listCases } from "../../../queries/list-cases"

/** Every case, newest first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await listCases(req.scope, parseInput(casesQuery, req.query), {}, "province"))
}
