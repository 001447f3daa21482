import "server-only"
import type { PayoutAccount } from "@opop/vendor/contract/payout"
import { loadCodeNeeded } from "@/features/desk-security/load-security"
import type { Result } from "@/lib/backend-error"
import { loadAccount } from "./load-account"

/** The cooperative's account for payouts, and whether the member's sign-in asks for a code. */
export type AccountPageData = { account: PayoutAccount; codeNeeded: boolean }

/** @throws BackendFailure */
export async function loadAccountPage(token: string): Promise<Result<AccountPageData>> {
  const [account, code] = await Promise.all([loadAccount(token), loadCodeNeeded(token)])
  if (!account.ok) return account
  return code.ok ? { ok: true, data: { account: account.data, codeNeeded: code.data } } : code
}
