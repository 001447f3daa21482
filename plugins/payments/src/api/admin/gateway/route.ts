import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { loadGateway } from "../../../queries/load-gateway"

/** What staff should look at of what gateways told us. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await loadGateway(req.scope))
}
