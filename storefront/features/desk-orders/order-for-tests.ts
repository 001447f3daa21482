import type { DeskOrderDetail } from "@opop/vendor/contract/desk"

/** An order that waits to be accepted; for tests. */
export function orderForTests(different: Partial<DeskOrderDetail> = {}): DeskOrderDetail {
  return {
    id: "order_1",
    number: 1042,
    purchase_number: "OPOP-4K7M-92QX",
    placed_at: "2026-11-24T03:00:00.000Z",
    buyer: "Siti Aminah",
    destination: "Kota Surabaya",
    pieces: 3,
    total: 121_000,
    state: "awaiting_acceptance",
    accept_by: "2026-11-26T07:00:00.000Z",
    refunded: 0,
    open_cases: 0,
    lines: [],
    shipping: { name: "JNE Reguler", total: 21_000 },
    items_total: 100_000,
    delivery: { name: "Siti Aminah", phone: "", lines: ["Kota Surabaya"], sight: "outline" },
    money: { state: "paid", claimed: 121_000, authorised: 121_000, captured: 121_000, refunded: 0, refunds: [] },
    course: {
      accept_by: "2026-11-26T07:00:00.000Z",
      accepted_at: null,
      sent_at: null,
      tracking: null,
      receive_by: null,
      received_at: null,
      report_until: null,
      cancelled: null,
      may: { cancel: true, receive: false, report: false },
    },
    fee: { commission: 2500, tax: 275, net: 118_225 },
    cases: [],
    may: ["accept", "decline", "refund"],
    ...different,
  }
}
