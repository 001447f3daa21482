import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { storeHistoryQuery } from "../../../contract/store-change"
import { deskOf } from "../../../http/bind-cooperative"
import { parseInput } from "../../../http/parse-input"
import { listStoreChanges } from "../../../queries/list-store-changes"

/** What was changed in the store, by whom. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { page } = parseInput(storeHistoryQuery, req.query)
  res.json(await listStoreChanges(req.scope, deskOf(req).cooperative_id, page))
}
