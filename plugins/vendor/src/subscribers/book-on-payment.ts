import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { ordersOfPayment, ordersOfPurchase } from "../queries/orders-of-payment"
import { afterAnswer } from "../workflows/after-answer"
import { bookOrder } from "../workflows/book-order"
import { OrderEvents, PurchaseEvents } from "../workflows/purchase-events"

const purchaseEvents: string[] = [PurchaseEvents.PLACED, PurchaseEvents.PAID]

/** Money has moved: the ledger follows. What is missed here, the job `book-orders` finds. */
export default async function bookOnPayment({ event, container }: SubscriberArgs<{ id: string }>): Promise<void> {
  const { id } = event.data
  if (event.name === PurchaseEvents.PLACED) await afterAnswer()
  const orders =
    event.name === OrderEvents.REFUNDED
      ? [id]
      : purchaseEvents.includes(event.name)
        ? await ordersOfPurchase(container, id)
        : await ordersOfPayment(container, id)
  for (const order of orders) await bookOrder(container, order)
}

export const config: SubscriberConfig = {
  event: ["payment.captured", "payment.refunded", OrderEvents.REFUNDED, ...purchaseEvents],
  context: { subscriberId: "book-on-payment" },
}
