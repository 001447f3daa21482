import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import { listHandles } from "../../../queries/list-handles"

/** What there is a page for. */
export async function GET(req: MedusaStoreRequest, res: MedusaResponse): Promise<void> {
  res.json(await listHandles(req.scope))
}
