import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { changePrices as changePricesBody, productPricesQuery } from "../../../contract/desk-product"
import { deskOf } from "../../../http/bind-cooperative"
import { parseInput } from "../../../http/parse-input"
import { deskWithRole } from "../../../http/require-role"
import { listProductPrices } from "../../../queries/products/list-product-prices"
import { changePrices } from "../../../workflows/change-prices"

/** Every variant with its price and stock. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const query = parseInput(productPricesQuery, req.query)
  res.json(await listProductPrices(req.scope, deskOf(req).cooperative_id, query))
}

/** Many at once. Whoever packs may count the shelf, but sets no prices. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { cooperative_id, member_id } = deskOf(req)
  const { rows } = parseInput(changePricesBody, req.body)
  if (rows.some(({ price }) => price)) deskWithRole(req, "catalogue")
  await changePrices(req.scope, { cooperative_id, by: { party: "member", id: member_id }, rows })
  res.json({ changed: rows.map(({ variant_id }) => variant_id) })
}
