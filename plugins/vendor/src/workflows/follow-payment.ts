import type { MedusaContainer } from "@medusajs/framework/types"

export type FollowedPayment = {
  session_id: string
  state: "captured" | "authorized" | "processing" | "failed" | "canceled"
}
export type Followed = { outcome: "completed" | "settled" | "refunded" | "cancelled" | "waiting" | "unknown" }

/** STUB: the purchase follows its payment, whatever order the gateway's events come in. */
export async function followPayment(_container: MedusaContainer, _payment: FollowedPayment): Promise<Followed> {
  return { outcome: "unknown" }
}
