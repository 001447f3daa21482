import type { NativePayment, PaidOrder } from "./paid-order"

/** An order's share in whole units of its currency. */
export type ShareMoney = { claimed: number; authorised: number; captured: number; refunded: number }

const sum = (amounts: { amount: number }[] | null): number =>
  (amounts ?? []).reduce((total, { amount }) => total + Number(amount), 0)

/** The payments behind an order's share; each belongs to this order only. */
export const paymentsOf = ({ payment_collections }: Pick<PaidOrder, "payment_collections">): NativePayment[] =>
  (payment_collections ?? []).flatMap(({ payments }) => payments ?? [])

/** What can still be given back of one payment. */
export const restOf = ({ captures, refunds }: NativePayment): number => Math.round(sum(captures) - sum(refunds))

/** What an order claims, and what has become of it. Never stored: it follows from the native rows. */
export function shareMoney(order: Pick<PaidOrder, "status" | "payment_collections">): ShareMoney {
  const payments = paymentsOf(order)
  // a claim that was taken back without the order: an edit that was undone
  const claims = (order.payment_collections ?? []).filter(
    ({ status }) => status !== "canceled" || order.status === "canceled",
  )
  return {
    claimed: Math.round(sum(claims)),
    authorised: Math.round(sum(payments.filter(({ canceled_at }) => !canceled_at))),
    captured: Math.round(payments.reduce((total, { captures }) => total + sum(captures), 0)),
    refunded: Math.round(payments.reduce((total, { refunds }) => total + sum(refunds), 0)),
  }
}
