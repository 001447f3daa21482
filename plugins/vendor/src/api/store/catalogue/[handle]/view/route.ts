import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import { countView } from "../../../../../workflows/count-view"

/**
 * Somebody looks at a product's page. The visitor's address only tells visitors apart and is kept nowhere; what proves it is the limit
 * in front of this route. The answer says nothing: neither whether it counted nor whether there is such a product.
 */
export async function POST(req: MedusaStoreRequest, res: MedusaResponse): Promise<void> {
  const handle = req.params["handle"] ?? ""
  const visitor = req.header("x-visitor-address") ?? req.ip ?? ""
  if (/^[\p{L}\p{N}-]{1,200}$/u.test(handle)) countView(req.scope, { handle, visitor })
  res.status(202).json({})
}
