import type { Purchase } from "@opop/vendor/contract/purchase"

/** What the page has to say first. `overdue`: nothing has come, and the goods are no longer kept. */
export type PaymentPhase = "awaiting" | "overdue" | "paid" | "sent" | "delivered" | "cancelled" | "refunded"

/**
 * The one thing that matters now, from the payment and how far the parcels are.
 * @param dueAt until when the transfer is awaited; ISO moment
 * @param now milliseconds
 */
export function paymentPhase(
  { payment, orders }: Pick<Purchase, "payment" | "orders">,
  dueAt: string | undefined,
  now: number,
): PaymentPhase {
  if (payment.state === "awaiting") return dueAt && Date.parse(dueAt) < now ? "overdue" : "awaiting"
  if (payment.state !== "paid") return payment.state
  const parcels = orders.filter(({ state }) => state !== "cancelled")
  if (parcels.length && parcels.every(({ state }) => state === "delivered")) return "delivered"
  return parcels.some(({ state }) => state === "sent" || state === "delivered") ? "sent" : "paid"
}
