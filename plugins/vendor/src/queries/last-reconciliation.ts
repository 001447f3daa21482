import type { z } from "zod"
import type { Difference, reconciliationAnswer } from "../contract/ledger"
import type LedgerModuleService from "../modules/ledger/service"

/** The last run of reconciliation, or null before the first. */
export async function lastReconciliation(ledger: LedgerModuleService): Promise<z.infer<typeof reconciliationAnswer>> {
  const [run] = await ledger.listReconciliationRuns({}, { order: { created_at: "DESC" }, take: 1 })
  if (!run) return { run: null }
  const { id, orders, purchases, created_at } = run
  const differences = run.differences as unknown as Difference[]
  return { run: { id, at: new Date(created_at).toISOString(), orders, purchases, differences } }
}
