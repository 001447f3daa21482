import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { changeStoreShipping as body } from "../../../../contract/store-settings"
import { deskOf } from "../../../../http/bind-cooperative"
import { parseInput } from "../../../../http/parse-input"
import { readerLanguage } from "../../../../http/reader-language"
import { loadDeskStore } from "../../../../queries/load-desk-store"
import { changeStoreShipping } from "../../../../workflows/change-store-shipping"

/** Where parcels leave from, how soon, by which couriers. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const desk = deskOf(req)
  await changeStoreShipping(req.scope, desk, parseInput(body, req.body))
  res.json({ store: await loadDeskStore(req.scope, desk.cooperative_id, readerLanguage(req)) })
}
