import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { saveApplication as saveBody } from "../../../contract/application"
import { deskOf } from "../../../http/bind-cooperative"
import { parseInput } from "../../../http/parse-input"
import { loadApplication } from "../../../queries/load-application"
import { saveApplication } from "../../../workflows/save-application"

/** The cooperative's application, what is missing in it, and what staff said to it. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ application: await loadApplication(req.scope, deskOf(req).cooperative_id) })
}

/** Keeps a part of it. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { cooperative_id } = deskOf(req)
  await saveApplication(req.scope, cooperative_id, parseInput(saveBody, req.body))
  res.json({ application: await loadApplication(req.scope, cooperative_id) })
}
