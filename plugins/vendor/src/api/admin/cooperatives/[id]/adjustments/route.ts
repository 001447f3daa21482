import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { adjustBalance as contract } from "../../../../../contract/ledger"
import { parseInput } from "../../../../../http/parse-input"
import { LEDGER_MODULE } from "../../../../../modules/ledger"
import type LedgerModuleService from "../../../../../modules/ledger/service"
import { adjustBalance } from "../../../../../workflows/adjust-balance"

/** Corrects a cooperative's balance; answers with what it has now. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const cooperative_id = req.params["id"] ?? ""
  const input = parseInput(contract, req.body)
  await adjustBalance(req.scope, { ...input, cooperative_id, actor: req.auth_context.actor_id })
  const ledger: LedgerModuleService = req.scope.resolve(LEDGER_MODULE)
  res.json({ balances: await ledger.balancesOf(cooperative_id) })
}
