import type { MedusaContainer } from "@medusajs/framework/types"
import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows"
import type { CaseParty } from "../contract/order-case"
import type { cancelReasons } from "../contract/purchase"

type Input = {
  order_id: string
  why: (typeof cancelReasons)[number]
  note: string
  by: { party: CaseParty; id: string }
}

/** Stand-in: cancels the native order. */
export async function cancelCooperativeOrder(container: MedusaContainer, { order_id }: Input): Promise<void> {
  await cancelOrderWorkflow(container).run({ input: { order_id } })
}
