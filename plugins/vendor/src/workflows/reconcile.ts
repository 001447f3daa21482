import { setTimeout as wait } from "node:timers/promises"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Logger, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Difference } from "../contract/ledger"
import { orderDifferences, purchaseDifferences } from "../domain/reconcile"
import { LEDGER_MODULE } from "../modules/ledger"
import type LedgerModuleService from "../modules/ledger/service"
import { gatewayDifferences } from "../queries/gateway-differences"
import { ledgerDifferences, payoutDifferences } from "../queries/ledger-differences"
import { orderSums, purchaseSums } from "../queries/reconciliation-rows"

const batch = 2000

type Findings = { orders: number; purchases: number; differences: Difference[] }

/**
 * Compares everything that says something about money: shares with the charge, captures and refunds with the ledger, commission
 * with what was frozen, postings with each other, payouts with the ledger, and payments with the gateway's own records. Stores
 * the run. Changes nothing else.
 * @returns the id of the run
 */
export async function reconcile(container: MedusaContainer): Promise<string> {
  const first = await compare(container)
  const differences = first.differences.length ? await stillThere(container, first.differences) : []
  const ledger: LedgerModuleService = container.resolve(LEDGER_MODULE)
  const run = await ledger.createReconciliationRuns({ ...first, differences: differences as never })
  const logger: Logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  if (differences.length) {
    const codes = [...new Set(differences.map(({ code }) => code))].join(", ")
    logger.error(`Reconciliation ${run.id}: ${differences.length} differences (${codes}); GET /admin/reconciliation`)
  }
  return run.id
}

/** What moves at this very moment looks like a difference: only what is the same a moment later is one. */
async function stillThere(container: MedusaContainer, before: Difference[]): Promise<Difference[]> {
  await wait(1500)
  const again = new Set((await compare(container)).differences.map((one) => JSON.stringify(one)))
  return before.filter((one) => again.has(JSON.stringify(one)))
}

async function compare(container: MedusaContainer): Promise<Findings> {
  const database: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const found: Findings = { orders: 0, purchases: 0, differences: [] }
  for (let after = "", full = true; full; ) {
    const rows = await orderSums(database, after, batch)
    found.orders += rows.length
    found.differences.push(...rows.flatMap(orderDifferences))
    after = rows.at(-1)?.order_id ?? after
    full = rows.length === batch
  }
  for (let after = "", full = true; full; ) {
    const rows = await purchaseSums(database, after, batch)
    found.purchases += rows.length
    found.differences.push(...rows.flatMap(purchaseDifferences))
    after = rows.at(-1)?.purchase_id ?? after
    full = rows.length === batch
  }
  found.differences.push(
    ...(await ledgerDifferences(database)),
    ...(await payoutDifferences(database)),
    ...(await gatewayDifferences(container)),
  )
  return found
}
