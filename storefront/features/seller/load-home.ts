import "server-only"
import type { Money } from "@opop/vendor/contract/ledger"
import type { OrderCase } from "@opop/vendor/contract/order-case"
import type { PayoutAccount } from "@opop/vendor/contract/payout"
import type { Requirement } from "@opop/vendor/contract/requirement"
import { loadCases } from "@/features/desk-cases/load-cases"
import { loadAccount } from "@/features/desk-money/load-account"
import { loadMoney } from "@/features/desk-money/load-money"
import { loadOrders, type Orders } from "@/features/desk-orders/load-orders"
import { loadQuestions } from "@/features/desk-questions/load-questions"
import { loadCodeNeeded } from "@/features/desk-security/load-security"
import { loadChecklist } from "@/features/joining/load-application-page"
import type { Language } from "@/i18n/languages"
import type { Result } from "@/lib/backend-error"
import { ifReachable } from "@/lib/if-reachable"

/** What the desk's first page tells; undefined is what this role may not know, or what could not be loaded just now. */
export type Home = {
  orders: Orders | undefined
  cases: OrderCase[] | undefined
  /** How many questions wait for an answer. */
  questions: number | undefined
  money: Money | undefined
  account: PayoutAccount | undefined
  requirements: Requirement[] | undefined
  /** Whether signing in asks this member for a code. */
  codeNeeded: boolean | undefined
}

/** The orders must be there for whoever may see them; the rest may be missing without closing the desk. @throws BackendFailure */
export async function loadHome(lng: Language, token: string): Promise<Result<Home>> {
  const [orders, cases, questions, money, account, checklist, codeNeeded] = await Promise.all([
    loadOrders(token, { tab: "new", page: 1 }),
    optional(() => loadCases(token, { open: true, page: 1 })),
    optional(() => loadQuestions(undefined, token, { tab: "waiting", page: 1 })),
    optional(() => loadMoney(token)),
    optional(() => loadAccount(token)),
    optional(() => loadChecklist(lng, token)),
    optional(() => loadCodeNeeded(token)),
  ])
  if (!orders.ok && orders.error.code !== "role_forbidden") return orders
  return {
    ok: true,
    data: {
      orders: orders.ok ? orders.data : undefined,
      cases: cases?.cases,
      questions: questions?.waiting,
      money,
      account,
      requirements: checklist?.requirements,
      codeNeeded,
    },
  }
}

async function optional<T>(load: () => Promise<Result<T>>): Promise<T | undefined> {
  const result = await ifReachable(load)
  return result?.ok ? result.data : undefined
}
