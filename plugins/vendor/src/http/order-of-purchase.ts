import { CodedError } from "../domain/coded-error"

/**
 * The id of one of a purchase's orders, as it came in the path.
 * @throws CodedError `order_not_found` when it is another purchase's
 */
export function orderOfPurchase(purchase: { order_ids: unknown }, orderId: string | undefined): string {
  if (orderId && (purchase.order_ids as string[]).includes(orderId)) return orderId
  throw new CodedError("order_not_found", `No order ${orderId} in this purchase`)
}
