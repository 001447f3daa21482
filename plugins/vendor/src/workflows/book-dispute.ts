import type { MedusaContainer } from "@medusajs/framework/types"

export type BookedDispute = {
  dispute_id: string
  order_id: string
  amount: number
  state: "opened" | "won" | "lost"
}

/** STUB: what a dispute takes from an order's cooperative, or gives back. */
export async function bookDispute(_container: MedusaContainer, _dispute: BookedDispute): Promise<void> {}
