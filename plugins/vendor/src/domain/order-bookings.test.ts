import { describe, expect, it } from "vitest"
import type { LedgerAccount } from "../contract/ledger"
import type { LedgerTransactionInput, PostedTransaction } from "./ledger-transaction"
import { missingBookings, type OrderFacts } from "./order-bookings"

const now = new Date("2026-11-25T05:00:00Z")
const at = (hour: number) => new Date(Date.UTC(2026, 10, 24, hour))
const facts = (fields: Partial<OrderFacts> = {}): OrderFacts => ({
  order_id: "order",
  purchase_id: "purch",
  cooperative_id: "coop",
  currency_code: "idr",
  frozen: { commission: 2500, tax: 275, claim: 110_000, shipping: 10_000 },
  captures: [{ id: "capt", amount: 110_000, at: at(1) }],
  refunds: [],
  ...fields,
})
const book = (given: OrderFacts, posted: PostedTransaction[] = []) => missingBookings(given, posted, now)
const balance = (transactions: PostedTransaction[], account: LedgerAccount) =>
  transactions
    .flatMap(({ postings }) => postings)
    .reduce((sum, posting) => (posting.account === account ? sum + posting.amount : sum), 0)
const summary = (transactions: LedgerTransactionInput[]) =>
  transactions.map(({ key, postings }) => [key, Object.fromEntries(postings.map((p) => [p.account, p.amount]))])

describe("missingBookings", () => {
  it("books a capture as goods, shipping and commission", () => {
    expect(summary(book(facts()))).toEqual([
      ["sale:capt", { held: -100_000, pending: 100_000 }],
      ["shipping:capt", { held: -10_000, pending: 10_000 }],
      ["commission:capt", { pending: -2775, commission: 2500, fee_tax: 275 }],
    ])
  })

  it("finds nothing more when everything is posted, and nothing of an order that was not paid", () => {
    expect(book(facts(), book(facts()))).toEqual([])
    expect(book(facts({ captures: [] }))).toEqual([])
  })

  it("a refund takes back exactly its part of the commission", () => {
    const posted = book(facts())
    const added = book(facts({ refunds: [{ id: "ref", amount: 55_000, at: at(2) }] }), posted)
    expect(summary(added)).toEqual([
      ["refund:ref", { held: 55_000, pending: -55_000 }],
      ["commission:ref", { pending: 1387, commission: -1250, fee_tax: -137 }],
    ])
  })

  it("refunded in full, nobody has anything, in however many parts", () => {
    const refunds = [13_333, 33_333, 63_334].map((amount, n) => ({ id: `ref-${n}`, amount, at: at(2 + n) }))
    const all = book(facts({ refunds }))
    for (const account of ["held", "pending", "commission", "fee_tax"] as const) expect(balance(all, account)).toBe(0)
  })

  it("a refund after the release takes from what is available", () => {
    const posted = book(facts())
    const release: PostedTransaction = {
      key: "release:order",
      kind: "release",
      postings: [
        { account: "pending", amount: -107_225 },
        { account: "available", amount: 107_225 },
      ],
    }
    const added = book(facts({ refunds: [{ id: "ref", amount: 110_000, at: at(2) }] }), [...posted, release])
    expect(balance(added, "pending")).toBe(0)
    expect(balance([...posted, release, ...added], "available")).toBe(0)
  })

  it("takes back an event that is no longer there, once", () => {
    const phantom = book(facts({ refunds: [{ id: "ref", amount: 10_000, at: at(2) }] }))
    const added = book(facts(), phantom)
    expect(added.map(({ key }) => key)).toEqual(["refund:ref:void", "commission:order:2"])
    expect(balance([...phantom, ...added], "pending")).toBe(107_225)
    expect(book(facts(), [...phantom, ...added])).toEqual([])
  })

  it("rounds the fractions of native amounts over all of them", () => {
    const refunds = [1, 2, 3].map((n) => ({ id: `ref-${n}`, amount: "33.3333", at: at(1 + n) }))
    const posted = book(facts({ refunds: refunds.slice(0, 1) }))
    const all = [...posted, ...book(facts({ refunds }), posted)]
    expect(all.flatMap(({ kind, postings }) => (kind === "refund" ? postings[0]?.amount : []))).toEqual([33, 34, 33])
  })

  it("a line that was added and paid later brings its own commission", () => {
    const posted = book(facts())
    const added = book(
      facts({
        frozen: { commission: 3000, tax: 330, claim: 130_000, shipping: 10_000 },
        captures: [
          { id: "capt", amount: 110_000, at: at(1) },
          { id: "more", amount: 20_000, at: at(3) },
        ],
      }),
      posted,
    )
    expect(summary(added)).toEqual([
      ["sale:more", { held: -20_000, pending: 20_000 }],
      ["commission:more", { pending: -555, commission: 500, fee_tax: 55 }],
    ])
  })

  it("a dispute takes its part of the commission with it, and winning brings it back", () => {
    const posted = book(facts())
    const taken = (key: string, amount: number): PostedTransaction => ({
      key,
      kind: "dispute",
      postings: [
        { account: "held", amount },
        { account: "pending", amount: -amount },
      ],
    })
    const lost = [...posted, taken("opened", 110_000)]
    const back = book(facts(), lost)
    expect(balance([...lost, ...back], "pending")).toBe(0)
    const won = [...lost, ...back, taken("won", -110_000)]
    expect(balance([...won, ...book(facts(), won)], "pending")).toBe(107_225)
  })

  it("dates a movement when it happened, unless that month is over", () => {
    const [first] = book(facts())
    expect(first?.occurred_at).toEqual(at(1))
    const late = book(facts({ captures: [{ id: "capt", amount: 110_000, at: new Date("2026-10-31T16:00:00Z") }] }))
    expect(late.map(({ occurred_at }) => occurred_at)).toEqual([now, now, now])
  })

  it("an order without frozen lines pays no commission", () => {
    const none = facts({ frozen: { commission: 0, tax: 0, claim: 0, shipping: 0 } })
    expect(summary(book(none))).toEqual([["sale:capt", { held: -110_000, pending: 110_000 }]])
  })
})
