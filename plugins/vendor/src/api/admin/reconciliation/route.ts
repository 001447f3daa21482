import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { LEDGER_MODULE } from "../../../modules/ledger"
import type LedgerModuleService from "../../../modules/ledger/service"
import { lastReconciliation } from "../../../queries/last-reconciliation"
import { reconcile } from "../../../workflows/reconcile"

/** The last run. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const ledger: LedgerModuleService = req.scope.resolve(LEDGER_MODULE)
  res.json(await lastReconciliation(ledger))
}

/** Runs it now. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const ledger: LedgerModuleService = req.scope.resolve(LEDGER_MODULE)
  await reconcile(req.scope)
  res.json(await lastReconciliation(ledger))
}
