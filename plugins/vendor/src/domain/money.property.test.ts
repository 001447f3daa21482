import fc from "fast-check"
import { expect, it } from "vitest"
import type { CommissionRule } from "../contract/commission"
import type { LedgerAccount } from "../contract/ledger"
import { arbitraryCart, split } from "./cart-for-tests"
import { chooseRule, commissionOf, feeTax } from "./commission"
import { freezeRequest } from "./freeze-request"
import type { PostedTransaction } from "./ledger-transaction"
import { missingBookings, type OrderFacts } from "./order-bookings"

const day = "2026-11-25"
const start = Date.UTC(2026, 10, 1)

const arbitraryRule = fc
  .record({
    basis_points: fc.integer({ min: 0, max: 10_000 }),
    fixed: fc.integer({ min: 0, max: 20_000 }),
    floor: fc.option(fc.integer({ min: 0, max: 5_000 })),
    cap: fc.option(fc.integer({ min: 0, max: 50_000 })),
    on_shipping: fc.boolean(),
    cooperative_id: fc.option(fc.constantFrom("coop-0", "coop-1")),
  })
  .map(
    (terms, n = 0): CommissionRule => ({
      id: `rule-${n}`,
      name: "rule",
      rank: terms.cooperative_id ? 1 : 2,
      level: null,
      category_id: null,
      product_id: null,
      valid_from: "2026-01-01",
      valid_to: null,
      note: "",
      ...terms,
    }),
  )

/** What can happen to an order; shares are per mille of whatever is possible then. */
const arbitraryOperation = fc.record({
  order: fc.nat(9),
  what: fc.constantFrom("capture", "capture all", "refund", "return", "edit up", "release", "new rule", "book again"),
  share: fc.integer({ min: 1, max: 1000 }),
})

type Order = { facts: OrderFacts; posted: PostedTransaction[]; lines: number[]; fee: string }

const total = (amounts: readonly { amount: unknown }[]) => amounts.reduce((sum, { amount }) => sum + Number(amount), 0)
const balance = (posted: PostedTransaction[], ...accounts: LedgerAccount[]) =>
  posted
    .flatMap(({ postings }) => postings)
    .reduce((sum, posting) => (accounts.includes(posting.account) ? sum + posting.amount : sum), 0)

/** An order as it is placed: its share, and the fee frozen line by line by the rules of that day. */
function place(draft: ReturnType<typeof split>[number], rules: CommissionRule[], taxRate: number): Order {
  const named = <T extends object>(list: T[], kind: string) => list.map((one, n) => ({ ...one, id: `${kind}-${n}` }))
  const request = freezeRequest(
    {
      id: draft.order_id,
      currency_code: "idr",
      cooperative_id: draft.cooperative_id,
      items: named(draft.order.items as object[], "line") as never,
      shipping_methods: named(draft.order.shipping_methods as object[], "shipping") as never,
    },
    draft.share,
  )
  const fees = request.lines.map((line) => {
    const subject = { ...line, cooperative_id: draft.cooperative_id, level: "", category_ids: [] }
    const rule = chooseRule(rules, subject, day)
    return rule ? commissionOf(rule, line.base) : 0
  })
  const claims = request.lines.map(({ claim }) => claim)
  expect(claims.reduce((sum, claim) => sum + claim, 0)).toBe(Number(draft.share))
  const shipping = request.lines.reduce((sum, { kind, claim }) => (kind === "shipping" ? sum + claim : sum), 0)
  const sum = (list: number[]) => list.reduce((all, one) => all + one, 0)
  const frozen = { commission: sum(fees), tax: sum(feeTax(fees, taxRate)), claim: sum(claims), shipping }
  return {
    facts: {
      order_id: draft.order_id,
      purchase_id: "purchase",
      cooperative_id: draft.cooperative_id,
      currency_code: "idr",
      frozen,
      captures: [],
      refunds: [],
    },
    posted: [],
    lines: claims,
    fee: JSON.stringify(frozen),
  }
}

/** Does something to an order as far as its share allows; what a native row would say. */
function operate(order: Order, what: string, share: number, tick: number): void {
  const { facts } = order
  const captured = total(facts.captures)
  const rest = captured - total(facts.refunds)
  const at = new Date(start + tick * 60_000)
  const part = (of: number) => Math.floor((of * share) / 1000)
  const capture = (amount: number) => amount > 0 && facts.captures.push({ id: `capt-${tick}`, amount, at })
  const refund = (amount: number) => amount > 0 && facts.refunds.push({ id: `ref-${tick}`, amount, at })
  if (what === "capture") capture(part(facts.frozen.claim - captured))
  if (what === "capture all") capture(facts.frozen.claim - captured)
  if (what === "refund") refund(part(rest))
  if (what === "return") refund(Math.min(rest, order.lines[share % order.lines.length] ?? 0))
  if (what === "edit up") {
    const more = part(90_000)
    facts.frozen = {
      ...facts.frozen,
      claim: facts.frozen.claim + more,
      commission: facts.frozen.commission + part(more),
    }
    order.lines.push(more)
    order.fee = JSON.stringify(facts.frozen)
  }
  const pending = balance(order.posted, "pending")
  if (what === "release" && pending !== 0)
    order.posted.push({
      key: `release:${facts.order_id}:${tick}`,
      kind: "release",
      postings: [
        { account: "pending", amount: -pending },
        { account: "available", amount: pending },
      ],
    })
}

/** What holds of an order's books at every moment. */
function expectSound({ facts, posted, fee }: Order): void {
  for (const { postings } of posted) expect(total(postings)).toBe(0)
  const captured = total(facts.captures)
  const net = captured - total(facts.refunds)
  expect(captured).toBeLessThanOrEqual(facts.frozen.claim)
  expect(net).toBeGreaterThanOrEqual(0)
  expect(balance(posted, "held")).toBe(0 - net)
  const taken = balance(posted, "commission", "fee_tax")
  expect(balance(posted, "pending", "available")).toBe(net - taken)
  expect(taken).toBeGreaterThanOrEqual(0)
  expect(taken).toBeLessThanOrEqual(net)
  expect(JSON.stringify(facts.frozen)).toBe(fee)
  if (net === facts.frozen.claim && net > 0)
    expect(taken).toBe(
      Math.min(net, facts.frozen.commission) + Math.min(facts.frozen.tax, Math.max(0, net - facts.frozen.commission)),
    )
}

it("whatever is bought and whatever happens to it: the books balance after each operation and say what the money says", () => {
  fc.assert(
    fc.property(
      arbitraryCart,
      fc.array(arbitraryRule, { maxLength: 3 }),
      fc.constantFrom(0, 1100),
      fc.array(arbitraryOperation, { maxLength: 40 }),
      (cart, given, taxRate, operations) => {
        const rules = structuredClone(given)
        const drafts = split(cart)
        const orders = drafts.map((draft) => place(draft, rules, taxRate))
        expect(
          Math.abs(orders.reduce((sum, { facts }) => sum + facts.frozen.claim, 0) - Number(cart.total)),
        ).toBeLessThan(0.5 + 1e-6)
        for (const [tick, { order: index, what, share }] of operations.entries()) {
          const order = orders[index % orders.length]
          if (!order) continue
          // the very rules that were asked become ones that would take all
          if (what === "new rule")
            for (const rule of rules) Object.assign(rule, { basis_points: 10_000, fixed: 1_000_000, cap: null })
          operate(order, what, share, tick)
          const now = new Date(start + tick * 60_000)
          order.posted.push(...missingBookings(order.facts, order.posted, now))
          expect(missingBookings(order.facts, order.posted, now)).toEqual([])

          for (const each of orders) expectSound(each)
        }
      },
    ),
    { numRuns: 600 },
  )
}, 120_000)
