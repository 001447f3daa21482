import { describe, expect, it } from "vitest"
import type { OrderState, PaymentState } from "../contract/purchase"
import { type CourseTimes, orderState } from "./order-state"
import type { NativePayment, PaidOrder } from "./paid-order"
import { orderPaymentState, paymentState } from "./payment-state"
import { shareMoney } from "./share-money"

const payment = (amount: number, captured: number, refunded = 0, canceled_at: string | null = null): NativePayment => ({
  id: "pay",
  provider_id: "pp_share_share",
  amount,
  canceled_at,
  captures: captured ? [{ amount: captured }] : [],
  refunds: refunded ? [{ id: "ref", amount: refunded, note: null, created_at: "", metadata: null }] : [],
})
const part = (amount: number, payments: NativePayment[], status = "awaiting") => ({
  id: "pc",
  status,
  amount,
  payments,
})
const order = (fields: Partial<PaidOrder> = {}): PaidOrder => ({
  status: "pending",
  fulfillments: [],
  payment_collections: [part(100, [])],
  ...fields,
})
const share = (captured: number, refunded = 0, fields: Partial<PaidOrder> = {}) =>
  order({ payment_collections: [part(100, [payment(100, captured, refunded)])], ...fields })

const unpaid = order()
const authorised = share(0)
const captured = share(100)
const cancelledUnpaid = order({ status: "canceled", payment_collections: [part(100, [], "canceled")] })
const cancelledBefore = order({
  status: "canceled",
  payment_collections: [part(100, [payment(100, 0, 0, "2026-11-25")], "canceled")],
})
const cancelledAfter = share(100, 100, { status: "canceled" })
const partRefunded = share(100, 30)
const fullRefunded = share(100, 100)
const editedUp = order({
  payment_collections: [part(100, [payment(100, 100)], "completed"), part(40, [], "not_paid")],
})
const editedUpPaid = order({
  payment_collections: [part(100, [payment(100, 100)], "completed"), part(40, [payment(40, 40)], "completed")],
})
const editUndone = order({ payment_collections: [part(100, [payment(100, 100)]), part(40, [], "canceled")] })
const free = order({ payment_collections: [] })

describe("payment state of an order and its share", () => {
  it.each<[string, PaidOrder, PaymentState, [number, number, number, number]]>([
    ["unpaid, or promised by a deferred payment", unpaid, "awaiting", [100, 0, 0, 0]],
    ["authorised", authorised, "authorised", [100, 100, 0, 0]],
    ["captured", captured, "paid", [100, 100, 100, 0]],
    ["cancelled while waiting for the payment", cancelledUnpaid, "cancelled", [100, 0, 0, 0]],
    ["cancelled before the capture", cancelledBefore, "cancelled", [100, 0, 0, 0]],
    ["cancelled after the capture", cancelledAfter, "refunded", [100, 100, 100, 100]],
    ["partly refunded", partRefunded, "partly_refunded", [100, 100, 100, 30]],
    ["fully refunded", fullRefunded, "refunded", [100, 100, 100, 100]],
    ["edited upwards, the difference not paid yet", editedUp, "awaiting", [140, 100, 100, 0]],
    ["edited upwards and paid", editedUpPaid, "paid", [140, 140, 140, 0]],
    ["edited upwards and undone", editUndone, "paid", [100, 100, 100, 0]],
    ["edited downwards, the difference given back", partRefunded, "partly_refunded", [100, 100, 100, 30]],
    ["all of it paid by a credit line", free, "paid", [0, 0, 0, 0]],
  ])("%s", (_, row, state, [claimed, authorised, captured, refunded]) => {
    expect(orderPaymentState(row)).toBe(state)
    expect(shareMoney(row)).toEqual({ claimed, authorised, captured, refunded })
  })
})

describe("payment state of a purchase", () => {
  it.each<[string, PaidOrder[], PaymentState]>([
    ["unpaid, or deferred and pending", [unpaid, unpaid], "awaiting"],
    ["authorised", [authorised, authorised], "authorised"],
    ["captured", [captured, captured], "paid"],
    ["one share captured, the others follow", [captured, authorised], "authorised"],
    ["one order cancelled before the capture, the other waits", [cancelledBefore, authorised], "authorised"],
    ["one order cancelled before the capture, the other captured", [cancelledBefore, captured], "paid"],
    ["one order cancelled after the capture", [cancelledAfter, captured], "partly_refunded"],
    ["a part refunded", [partRefunded, captured], "partly_refunded"],
    ["one order fully refunded", [fullRefunded, captured], "partly_refunded"],
    ["all refunded", [fullRefunded, cancelledAfter], "refunded"],
    ["one cancelled before the capture, the other refunded", [cancelledBefore, fullRefunded], "refunded"],
    ["one cancelled while a deferred payment is pending", [cancelledUnpaid, unpaid], "awaiting"],
    ["expired: every order cancelled", [cancelledUnpaid, cancelledUnpaid], "cancelled"],
    ["every order cancelled before the capture", [cancelledBefore, cancelledBefore], "cancelled"],
    ["an edit upwards not paid yet", [editedUp, captured], "awaiting"],
    ["an edit upwards paid", [editedUpPaid, captured], "paid"],
    ["one order paid by a credit line", [free, captured], "paid"],
    ["one order paid by a credit line, the other waits", [free, unpaid], "awaiting"],
    ["all of it paid by a credit line", [free, free], "paid"],
  ])("%s", (_, orders, state) => {
    expect(paymentState(orders)).toBe(state)
  })
})

describe("state of an order", () => {
  const parcel = (fields: Partial<NonNullable<PaidOrder["fulfillments"]>[number]> = {}) => ({
    ...{ canceled_at: null, shipped_at: null, delivered_at: null },
    ...fields,
  })
  const at = "2026-11-25"
  const course = (fields: Partial<NonNullable<CourseTimes>> = {}): CourseTimes => ({
    ...{ accepted_at: null, sent_at: null, received_at: null, cancelled_at: null },
    ...fields,
  })
  const paid = (fulfillments: PaidOrder["fulfillments"]) => share(100, 0, { fulfillments })
  it.each<[OrderState, string, PaidOrder, CourseTimes]>([
    ["awaiting_payment", "just placed by transfer", unpaid, course()],
    ["awaiting_acceptance", "authorised", authorised, course()],
    ["awaiting_acceptance", "captured", captured, course()],
    ["awaiting_acceptance", "nothing to pay", free, course()],
    ["awaiting_acceptance", "of before there were courses", captured, null],
    ["packing", "accepted", captured, course({ accepted_at: at })],
    ["packing", "packed in Medusa's own admin", paid([parcel()]), course()],
    ["awaiting_acceptance", "a parcel that was taken back", paid([parcel({ shipped_at: at, canceled_at: at })]), null],
    ["sent", "sent", captured, course({ accepted_at: at, sent_at: at })],
    ["sent", "shipped in Medusa's own admin", paid([parcel({ shipped_at: at })]), null],
    [
      "sent",
      "one of two delivered",
      paid([parcel({ shipped_at: at, delivered_at: at }), parcel()]),
      course({ sent_at: at }),
    ],
    ["delivered", "delivered", paid([parcel({ shipped_at: at, delivered_at: at })]), course({ sent_at: at })],
    ["received", "the buyer's word", captured, course({ accepted_at: at, sent_at: at, received_at: at })],
    ["received", "fully refunded afterwards", fullRefunded, course({ sent_at: at, received_at: at })],
    ["cancelled", "natively", cancelledAfter, course()],
    ["cancelled", "decided, the gateway refuses the refund for now", captured, course({ cancelled_at: at })],
  ])("%s: %s", (state, _, row, times) => {
    expect(orderState(row, times)).toBe(state)
  })
})
