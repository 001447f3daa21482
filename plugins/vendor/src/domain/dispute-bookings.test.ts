import { expect, it } from "vitest"
import { disputeBookings } from "./dispute-bookings"
import type { PostedTransaction } from "./ledger-transaction"
import { missingBookings, type OrderFacts } from "./order-bookings"

const order = (order_id: string, amount: number) => {
  const facts: OrderFacts = {
    order_id,
    purchase_id: "purch",
    cooperative_id: `coop-${order_id}`,
    currency_code: "idr",
    frozen: { commission: 0, tax: 0, claim: amount, shipping: 0 },
    captures: [{ id: `capt-${order_id}`, amount, at: new Date() }],
    refunds: [],
  }
  return { facts, posted: missingBookings(facts, [], new Date()) as PostedTransaction[] }
}
const held = (transactions: PostedTransaction[]) =>
  transactions.map(({ key, postings }) => [key, postings.find(({ account }) => account === "held")?.amount])
const opened = { id: "dp", amount: 30_001, state: "opened" as const }

it("takes from every order its part, together exactly the amount", () => {
  expect(held(disputeBookings(opened, [order("a", 20_000), order("b", 40_000)]))).toEqual([
    ["dispute:dp:a:opened", 10_000],
    ["dispute:dp:b:opened", 20_001],
  ])
})

it("says nothing new the second time, and when it is lost", () => {
  const orders = [order("a", 20_000), order("b", 40_000)].map((one, _, all) => ({
    ...one,
    posted: [...one.posted, ...disputeBookings(opened, all).filter(({ order_id }) => order_id === one.facts.order_id)],
  }))
  expect(disputeBookings(opened, orders)).toEqual([])
  expect(disputeBookings({ ...opened, state: "lost" }, orders)).toEqual([])
  expect(held(disputeBookings({ ...opened, state: "won" }, orders))).toEqual([
    ["dispute:dp:a:won", -10_000],
    ["dispute:dp:b:won", -20_001],
  ])
})

it("heard of only when it was won, it comes out at nothing, and late news of its opening change nothing", () => {
  const only = order("a", 50_000)
  const added = disputeBookings({ ...opened, state: "won" }, [only])
  expect(held(added)).toEqual([
    ["dispute:dp:a:opened", 30_001],
    ["dispute:dp:a:won", -30_001],
  ])
  expect(disputeBookings(opened, [{ ...only, posted: [...only.posted, ...added] }])).toEqual([])
})
