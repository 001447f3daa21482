import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { parseInput } from "@opop/vendor/http/parse-input"
import { halalStatusQuery } from "../../../../contract/halal-status"
import { HALAL_MODULE } from "../../../../modules/halal"
import type HalalModuleService from "../../../../modules/halal/service"

/** The halal status of products, computed now. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { locale: _, ...query } = req.query
  const { ids } = parseInput(halalStatusQuery, query)
  const halal: HalalModuleService = req.scope.resolve(HALAL_MODULE)
  res.json({ statuses: Object.fromEntries(await halal.statusOfProducts(ids)) })
}
