/** What Medusa itself knows of an order's parcels and money: the one truth about a share. */
export type PaidOrder = {
  status: string
  fulfillments: { canceled_at: string | null; shipped_at: string | null; delivered_at: string | null }[] | null
  payment_collections: SharePart[] | null
}

/** The share claimed with the purchase is the first; an order edit upwards adds another. */
export type SharePart = { id: string; status: string; amount: number; payments: NativePayment[] | null }

export type NativePayment = {
  id: string
  provider_id: string
  amount: number
  canceled_at: string | null
  captures: { amount: number }[] | null
  refunds: NativeRefund[] | null
}

export type NativeRefund = {
  id: string
  amount: number
  note: string | null
  created_at: string
  metadata: { share_refund?: string } | null
}
