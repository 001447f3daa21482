import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import { cooperativesQuery } from "../../../contract/cooperative"
import { parseInput } from "../../../http/parse-input"
import { listCooperatives } from "../../../queries/list-cooperatives"

/** The directory of cooperatives. */
export async function GET(req: MedusaStoreRequest, res: MedusaResponse): Promise<void> {
  res.json(await listCooperatives(req.scope, parseInput(cooperativesQuery, req.query), req.locale))
}
