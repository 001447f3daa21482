import type { MedusaContainer } from "@medusajs/framework/types"
import type { PayoutPosting } from "../domain/payout-posting"

/** What payouts need of the ledger. Whole units; posting the same key again changes nothing. */
export type LedgerPort = {
  post: (transactions: PayoutPosting[]) => Promise<void>
  balancesOf: (cooperative_id: string) => Promise<{ pending: number; available: number; in_transit: number }>
}

export const ledgerOf = (container: MedusaContainer): LedgerPort => container.resolve("ledger")
