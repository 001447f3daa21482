import type { OrderState } from "../contract/purchase"
import { CodedError } from "./coded-error"
import { mayMove, type OrderAction, type OrderParty } from "./order-course"

/** @throws CodedError `order_state` with the state the order is in, when this party may not do this now */
export function assertMove(orderId: string, state: OrderState, action: OrderAction, party: OrderParty): void {
  if (mayMove(state, action, party)) return
  throw new CodedError("order_state", `Order ${orderId} is ${state}: ${party} cannot ${action}`, { state })
}
