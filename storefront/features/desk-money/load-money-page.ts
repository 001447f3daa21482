import "server-only"
import type { Money } from "@opop/vendor/contract/ledger"
import type { PayoutAccount } from "@opop/vendor/contract/payout"
import type { Result } from "@/lib/backend-error"
import { ifReachable } from "@/lib/if-reachable"
import { loadAccount } from "./load-account"
import { loadMoney } from "./load-money"

export type MoneyPage = { money: Money; account: PayoutAccount | undefined }

/** What there is, and where it would go; the latter may be missing without closing the page. @throws BackendFailure */
export async function loadMoneyPage(token: string): Promise<Result<MoneyPage>> {
  const [money, account] = await Promise.all([loadMoney(token), ifReachable(() => loadAccount(token))])
  if (!money.ok) return money
  return { ok: true, data: { money: money.data, account: account?.ok ? account.data : undefined } }
}
