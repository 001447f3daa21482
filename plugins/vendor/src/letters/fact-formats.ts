import type { cancelReasons, RefundReason } from "../contract/purchase"

/** What one cooperative sends; whole rupiah. */
export type Parcel = {
  cooperative: string
  items: { title: string; quantity: number; total: number }[]
  shipping: number
  total: number
}

/** How the buyer paid, which decides how and when money comes back. */
export type ReturnWay = "card" | "transfer" | "other"

/** Kinds of facts, as they are stored with a letter; each language writes them in its own way. */
export type FactValues = {
  text: string
  /** A paragraph or a row that names one of these is left out when it is null. */
  optional: string | null
  /** Whole rupiah. */
  money: number
  /** ISO moment. */
  time: string
  optional_time: string | null
  /** Why an order was cancelled, told to the buyer or to the cooperative. */
  cancelled: (typeof cancelReasons)[number]
  cancelled_at_desk: (typeof cancelReasons)[number]
  refunded: RefundReason
  /** Why a paid cart could not become a purchase; a code of ours. */
  refused: string
  return_way: ReturnWay
  parcels: Parcel[]
}
export type FactFormat = keyof FactValues
