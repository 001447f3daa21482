import { createRequire } from "node:module"
import { read } from "./carts"
import type { Marketplace } from "./marketplace"

// built plugins are CommonJS and must be the very modules that the application has loaded
const load = createRequire(import.meta.url)

export type Completed = { id: string; order_ids: string[] }

/** Completes a cart as the store's route does. */
export async function complete(market: Marketplace, cartId: string): Promise<Completed> {
  const { completePurchaseWorkflow } = load("@opop/vendor/workflows/complete-purchase")
  return (await completePurchaseWorkflow(market.container).run({ input: { cart_id: cartId } })).result
}

export const settlePurchase = (market: Marketplace, paymentId: string): Promise<void> =>
  load("@opop/vendor/workflows/settle-purchase").settlePurchase(market.container, paymentId)

type Payment = {
  id: string
  provider_id: string
  amount: number
  captured_at: string | null
  canceled_at: string | null
  captures: { amount: number }[]
  refunds: { amount: number }[]
}

export type OrderRow = {
  id: string
  display_id: number
  status: string
  total: number
  tax_total: number
  item_total: number
  shipping_total: number
  discount_total: number
  credit_line_total: number
  metadata: Record<string, string>
  summary: { pending_difference: number }
  items: { id: string; variant_id: string; quantity: number; adjustments: { code: string; amount: number }[] }[]
  shipping_methods: {
    shipping_option_id: string
    tax_lines: unknown[]
    adjustments: { code: string; amount: number }[]
  }[]
  credit_lines: { amount: number }[]
  transactions: { amount: number; reference: string }[]
  promotions: { id: string }[]
  fulfillments: { location_id: string; delivered_at: string | null }[]
  payment_collections: {
    id: string
    status: string
    amount: number
    captured_amount: number | null
    refunded_amount: number | null
    payments: Payment[]
    payment_sessions: { id: string; status: string }[]
  }[]
  cooperative: { id: string }
  purchase: { id: string; number: string }
  cart: { id: string }
}

const orderFields = [
  "id",
  "display_id",
  "status",
  "total",
  "tax_total",
  "item_total",
  "shipping_total",
  "discount_total",
  "credit_line_total",
  "metadata",
  "currency_code",
  "summary.*",
  "items.*",
  "items.detail.*",
  "items.tax_lines.*",
  "items.adjustments.*",
  "shipping_methods.*",
  "shipping_methods.tax_lines.*",
  "shipping_methods.adjustments.*",
  "credit_lines.*",
  "transactions.*",
  "promotions.id",
  "fulfillments.*",
  "payment_collections.*",
  "payment_collections.payments.*",
  "payment_collections.payments.captures.*",
  "payment_collections.payments.refunds.*",
  "payment_collections.payment_sessions.*",
  "cooperative.id",
  "purchase.id",
  "purchase.number",
  "cart.id",
]

/** The orders, in the order of the ids. */
export async function ordersOf(market: Marketplace, ids: string[]): Promise<OrderRow[]> {
  const rows = await read<OrderRow>(market, "order", orderFields, { id: ids })
  return ids.flatMap((id) => rows.find((row) => row.id === id) ?? [])
}

export async function orderOf(market: Marketplace, id: string): Promise<OrderRow> {
  const [order] = await ordersOf(market, [id])
  if (!order) throw new Error(`No order ${id}`)
  return order
}

/** The one payment of an order's share. */
export function sharePayment(order: OrderRow): Payment {
  const payment = order.payment_collections[0]?.payments[0]
  if (!payment) throw new Error(`Order ${order.id} has no payment`)
  return payment
}

/** The buyer's payment behind a purchase. */
export async function parentPayment(market: Marketplace, purchaseId: string): Promise<Payment> {
  const [purchase] = await read<{ payment_session_id: string }>(market, "purchase", ["payment_session_id"], {
    id: purchaseId,
  })
  const fields = ["id", "provider_id", "amount", "captured_at", "canceled_at", "captures.*", "refunds.*"]
  const [payment] = await read<Payment>(market, "payment", fields, { payment_session_id: purchase?.payment_session_id })
  if (!payment) throw new Error(`Purchase ${purchaseId} has no payment`)
  return payment
}

export const sum = (amounts: number[]): number => amounts.reduce((total, amount) => total + Number(amount), 0)

/** The queue of webhooks takes five seconds before it begins; on a busy machine the rest takes its time too. Milliseconds. */
const patience = 30_000

/** Waits until something holds that follows an event; fails after some seconds. */
export async function eventually(holds: () => Promise<boolean> | boolean, what: string): Promise<void> {
  for (const start = Date.now(); Date.now() - start < patience; ) {
    if (await holds()) return
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  throw new Error(`Waited in vain: ${what}`)
}

/** What a refusal looks like when it leaves a workflow: a plain object, no longer an instance of its class. */
export type Refusal = { code?: string; message: string }

/** Who succeeded and who was refused. */
export async function outcomes<T>(promises: Promise<T>[]): Promise<{ won: T[]; lost: Refusal[] }> {
  const results = await Promise.allSettled(promises)
  return {
    won: results.flatMap((result) => (result.status === "fulfilled" ? [result.value] : [])),
    lost: results.flatMap((result) => (result.status === "rejected" ? [result.reason as Refusal] : [])),
  }
}
