import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { requirementsQuery } from "../../../contract/requirement"
import { deskOf } from "../../../http/bind-cooperative"
import { parseInput } from "../../../http/parse-input"
import { loadRequirements } from "../../../queries/load-requirements"
import { productAllowance } from "../../../queries/product-allowance"

/** What the cooperative still has to show, and how many products it may have until then. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { cooperative_id } = deskOf(req)
  const { locale } = parseInput(requirementsQuery, req.query)
  const [requirements, allowance] = await Promise.all([
    loadRequirements(req.scope, cooperative_id, locale),
    productAllowance(req.scope, cooperative_id),
  ])
  res.json({ requirements, allowance })
}
