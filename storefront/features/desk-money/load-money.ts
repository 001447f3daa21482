import "server-only"
import { type Money, moneyAnswer } from "@opop/vendor/contract/ledger"
import { askBackend } from "@/lib/backend"
import type { Result } from "@/lib/backend-error"

/** What the cooperative has. @throws BackendFailure */
export const loadMoney = (token: string): Promise<Result<Money>> =>
  askBackend("/vendor/money", { schema: moneyAnswer, token })
