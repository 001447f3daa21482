import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { adminPayoutAccountsQuery } from "../../../contract/payout"
import { parseInput } from "../../../http/parse-input"
import { listPayoutAccounts } from "../../../queries/list-payout-accounts"

/** Where cooperatives' money goes, with the whole numbers, for staff who verify them. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await listPayoutAccounts(req.scope, parseInput(adminPayoutAccountsQuery, req.query)))
}
