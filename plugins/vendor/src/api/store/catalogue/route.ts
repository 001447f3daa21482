import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import { catalogueQuery } from "../../../contract/catalogue"
import { parseInput } from "../../../http/parse-input"
import { searchCatalogue } from "../../../queries/search-catalogue"

/** Search, filters, sort and counts. */
export async function GET(req: MedusaStoreRequest, res: MedusaResponse): Promise<void> {
  // the language is read by Medusa before this
  const { locale: _, ...query } = req.query
  res.json(await searchCatalogue(req.scope, parseInput(catalogueQuery, query), req.locale))
}
