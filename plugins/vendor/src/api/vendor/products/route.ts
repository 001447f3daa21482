import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { createProduct, deskProductsQuery } from "../../../contract/desk-product"
import { deskOf } from "../../../http/bind-cooperative"
import { parseInput } from "../../../http/parse-input"
import { listDeskProducts } from "../../../queries/products/list-desk-products"
import { loadDeskProduct } from "../../../queries/products/load-desk-product"
import { writeProducts } from "../../../workflows/write-products"

/** The cooperative's products. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const query = parseInput(deskProductsQuery, req.query)
  res.json(await listDeskProducts(req.scope, deskOf(req).cooperative_id, query))
}

/** A new product, a draft. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { cooperative_id, member_id } = deskOf(req)
  const products = [parseInput(createProduct, req.body)]
  const by = { party: "member", id: member_id } as const
  const { ids } = await writeProducts(req.scope, { cooperative_id, by, products })
  res.json({ product: await loadDeskProduct(req.scope, cooperative_id, ids[0] ?? "") })
}
