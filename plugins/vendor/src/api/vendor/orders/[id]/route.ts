import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { deskOf } from "../../../../http/bind-cooperative"
import { localeOf } from "../../../../http/desk-order"
import { loadDeskOrder } from "../../../../queries/load-desk-order"

/** One of the cooperative's orders, whole. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const reader = { ...deskOf(req), locale: localeOf(req) }
  res.json({ order: await loadDeskOrder(req.scope, reader, req.params["id"] ?? "") })
}
