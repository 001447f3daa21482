import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import { loadStoreNow } from "../../../../../queries/load-store-now"

/** What a store's page that was made earlier cannot know: a closure, and what holds for everybody now. */
export async function GET(req: MedusaStoreRequest, res: MedusaResponse): Promise<void> {
  res.json(await loadStoreNow(req.scope, req.params["handle"] ?? "", req.locale))
}
