import type { Purchase, PurchaseOrder } from "@opop/vendor/contract/purchase"

/** What the page has to say first. `overdue`: nothing has come, and the goods are no longer kept. */
export type PaymentPhase =
  | "awaiting"
  | "overdue"
  | "authorised"
  | "paid"
  | "sent"
  | "delivered"
  | "received"
  | "cancelled"
  | "refunded"

/**
 * The one thing that matters now, from the payment and how far the parcels are.
 * @param dueAt until when the transfer is awaited; ISO moment
 * @param now milliseconds
 */
export function paymentPhase(
  {
    payment,
    orders,
  }: { payment: Pick<Purchase["payment"], "state" | "proof_sent_at">; orders: Pick<PurchaseOrder, "state">[] },
  dueAt: string | undefined,
  now: number,
): PaymentPhase {
  const { state, proof_sent_at } = payment
  if (state === "awaiting") return dueAt && Date.parse(dueAt) < now && !proof_sent_at ? "overdue" : "awaiting"
  if (state === "cancelled" || state === "refunded") return state
  const parcels = orders.filter((order) => order.state !== "cancelled").map((order) => order.state)
  if (parcels.length && parcels.every((parcel) => parcel === "received")) return "received"
  if (parcels.length && parcels.every((parcel) => arrived.has(parcel))) return "delivered"
  if (parcels.some((parcel) => parcel === "sent" || arrived.has(parcel))) return "sent"
  return state === "authorised" ? "authorised" : "paid"
}

const arrived = new Set<string>(["delivered", "received"])
