import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { deskOf } from "../../../http/bind-cooperative"
import { readerLanguage } from "../../../http/reader-language"
import { loadDeskStore } from "../../../queries/load-desk-store"

/** The cooperative's store as its members set it. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ store: await loadDeskStore(req.scope, deskOf(req).cooperative_id, readerLanguage(req)) })
}
