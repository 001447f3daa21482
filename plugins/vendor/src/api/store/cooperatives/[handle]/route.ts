import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import { loadCooperative } from "../../../../queries/list-cooperatives"

/** A cooperative's store. */
export async function GET(req: MedusaStoreRequest, res: MedusaResponse): Promise<void> {
  res.json({ cooperative: await loadCooperative(req.scope, req.params["handle"] ?? "", req.locale) })
}
