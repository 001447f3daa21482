import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { updateProduct } from "../../../../contract/desk-product"
import { deskOf } from "../../../../http/bind-cooperative"
import { parseInput } from "../../../../http/parse-input"
import { loadDeskProduct } from "../../../../queries/products/load-desk-product"
import { writeProducts } from "../../../../workflows/write-products"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { cooperative_id } = deskOf(req)
  res.json({ product: await loadDeskProduct(req.scope, cooperative_id, req.params["id"] ?? "") })
}

/** Written again; what needs approval of a published one waits for the province. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { cooperative_id, member_id } = deskOf(req)
  const id = req.params["id"] ?? ""
  // another cooperative's is not found, whatever is sent
  await loadDeskProduct(req.scope, cooperative_id, id)
  const products = [{ id, ...parseInput(updateProduct, req.body) }]
  await writeProducts(req.scope, { cooperative_id, by: { party: "member", id: member_id }, products })
  res.json({ product: await loadDeskProduct(req.scope, cooperative_id, id) })
}
