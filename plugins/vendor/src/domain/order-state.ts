import type { PurchaseOrder } from "../contract/purchase"

/** An order as far as parcels and money are concerned. */
export type PaidOrder = {
  status: string
  fulfillments: { canceled_at: string | null; shipped_at: string | null; delivered_at: string | null }[]
  payment_collections: {
    status: string
    amount: number
    captured_amount: number | null
    refunded_amount: number | null
  }[]
}

/** How far an order is, in the one word that a buyer or a member needs. */
export function orderState({ status, fulfillments, payment_collections }: PaidOrder): PurchaseOrder["state"] {
  if (status === "canceled") return "cancelled"
  const parcels = fulfillments.filter(({ canceled_at }) => !canceled_at)
  if (parcels.length && parcels.every(({ delivered_at }) => delivered_at)) return "delivered"
  if (parcels.some(({ shipped_at }) => shipped_at)) return "sent"
  return payment_collections.every(({ status }) => status === "completed" || status === "authorized")
    ? "paid"
    : "awaiting_payment"
}
