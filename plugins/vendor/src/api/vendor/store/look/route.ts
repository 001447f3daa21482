import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { changeStoreLook as body } from "../../../../contract/store-settings"
import { deskOf } from "../../../../http/bind-cooperative"
import { parseInput } from "../../../../http/parse-input"
import { readerLanguage } from "../../../../http/reader-language"
import { loadDeskStore } from "../../../../queries/load-desk-store"
import { changeStoreLook } from "../../../../workflows/change-store-look"

/** Colours, pattern, logo and banner. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const desk = deskOf(req)
  await changeStoreLook(req.scope, desk, parseInput(body, req.body))
  res.json({ store: await loadDeskStore(req.scope, desk.cooperative_id, readerLanguage(req)) })
}
