import "server-only"
import type { Money } from "@opop/vendor/contract/ledger"
import type { OrderCase } from "@opop/vendor/contract/order-case"
import type { PayoutAccount } from "@opop/vendor/contract/payout"
import { loadCases } from "@/features/desk-cases/load-cases"
import { loadAccount } from "@/features/desk-money/load-account"
import { loadMoney } from "@/features/desk-money/load-money"
import { loadOrders, type Orders } from "@/features/desk-orders/load-orders"
import type { Result } from "@/lib/backend-error"
import { ifReachable } from "@/lib/if-reachable"

/** What the desk's first page tells; undefined is what this role may not know, or what could not be loaded just now. */
export type Home = {
  orders: Orders | undefined
  cases: OrderCase[] | undefined
  money: Money | undefined
  account: PayoutAccount | undefined
}

/** The orders must be there for whoever may see them; the rest may be missing without closing the desk. @throws BackendFailure */
export async function loadHome(token: string): Promise<Result<Home>> {
  const [orders, cases, money, account] = await Promise.all([
    loadOrders(token, { tab: "new", page: 1 }),
    optional(() => loadCases(token, { open: true, page: 1 })),
    optional(() => loadMoney(token)),
    optional(() => loadAccount(token)),
  ])
  if (!orders.ok && orders.error.code !== "role_forbidden") return orders
  return { ok: true, data: { orders: orders.ok ? orders.data : undefined, cases: cases?.cases, money, account } }
}

async function optional<T>(load: () => Promise<Result<T>>): Promise<T | undefined> {
  const result = await ifReachable(load)
  return result?.ok ? result.data : undefined
}
