import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { casesQuery } from "../../../contract/order-case"
import { forRole } from "../../../domain/case-roles"
import { deskOf } from "../../../http/bind-cooperative"
import { parseInput } from "../../../http/parse-input"
import { listCases } from "../../../queries/list-cases"

/** What buyers have against the cooperative's orders. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { cooperative_id, role } = deskOf(req)
  const { cases, count } = await listCases(
    req.scope,
    parseInput(casesQuery, req.query),
    { cooperative_id },
    "cooperative",
  )
  res.json({ cases: cases.map((shown) => forRole(shown, role)), count })
}
