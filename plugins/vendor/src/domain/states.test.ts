import { describe, expect, it } from "vitest"
import { orderState, type PaidOrder } from "./order-state"
import { paymentState } from "./payment-state"

const share = (fields: Partial<PaidOrder["payment_collections"][number]> = {}) => ({
  status: "awaiting",
  amount: 100,
  captured_amount: 0,
  refunded_amount: 0,
  ...fields,
})
const parcel = (fields: Partial<PaidOrder["fulfillments"][number]> = {}) => ({
  canceled_at: null,
  shipped_at: null,
  delivered_at: null,
  ...fields,
})
const order = (fields: Partial<PaidOrder> = {}): PaidOrder => ({
  status: "pending",
  fulfillments: [],
  payment_collections: [share()],
  ...fields,
})

const paid = share({ status: "completed", captured_amount: 100 })

describe("orderState", () => {
  it.each([
    ["awaiting_payment", order()],
    ["paid", order({ payment_collections: [share({ status: "authorized" })] })],
    ["paid", order({ payment_collections: [paid] })],
    ["paid", order({ payment_collections: [] })],
    ["paid", order({ payment_collections: [paid], fulfillments: [parcel()] })],
    ["sent", order({ payment_collections: [paid], fulfillments: [parcel({ shipped_at: "2026-11-01" })] })],
    [
      "sent",
      order({
        payment_collections: [paid],
        fulfillments: [
          parcel({ shipped_at: "2026-11-01", delivered_at: "2026-11-03" }),
          parcel({ shipped_at: "2026-11-02" }),
        ],
      }),
    ],
    [
      "delivered",
      order({
        payment_collections: [paid],
        fulfillments: [parcel({ shipped_at: "2026-11-01", delivered_at: "2026-11-03" })],
      }),
    ],
    [
      "paid",
      order({
        payment_collections: [paid],
        fulfillments: [parcel({ shipped_at: "2026-11-01", canceled_at: "2026-11-02" })],
      }),
    ],
    ["cancelled", order({ status: "canceled", payment_collections: [paid] })],
  ])("%s", (state, row) => {
    expect(orderState(row)).toBe(state)
  })
})

describe("paymentState", () => {
  const refunded = share({ status: "completed", captured_amount: 100, refunded_amount: 100 })
  it.each([
    ["awaiting", [order(), order()]],
    ["paid", [order({ payment_collections: [paid] })]],
    ["paid", [order({ payment_collections: [paid] }), order({ status: "canceled", payment_collections: [refunded] })]],
    ["refunded", [order({ status: "canceled", payment_collections: [refunded] })]],
    ["cancelled", [order({ status: "canceled" }), order({ status: "canceled" })]],
    ["awaiting", [order({ status: "canceled" }), order()]],
  ])("%s", (state, orders) => {
    expect(paymentState(orders)).toBe(state)
  })
})
