import "server-only"
import { type PayoutAccount, payoutAccountAnswer } from "@opop/vendor/contract/payout"
import { askBackend } from "@/lib/backend"
import type { Result } from "@/lib/backend-error"

/** Where the cooperative's payouts go. @throws BackendFailure */
export async function loadAccount(token: string): Promise<Result<PayoutAccount>> {
  const result = await askBackend("/vendor/payout-account", { schema: payoutAccountAnswer, token })
  return result.ok ? { ok: true, data: result.data.account } : result
}
