import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { requirementsQuery } from "../../../../../contract/requirement"
import { parseInput } from "../../../../../http/parse-input"
import { loadRequirements } from "../../../../../queries/load-requirements"
import { productAllowance } from "../../../../../queries/product-allowance"

/** A cooperative's checklist, for staff. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const id = req.params["id"] ?? ""
  const { locale } = parseInput(requirementsQuery, req.query)
  const [requirements, allowance] = await Promise.all([
    loadRequirements(req.scope, id, locale),
    productAllowance(req.scope, id),
  ])
  res.json({ requirements, allowance })
}
