import { createRequire } from "node:module"
import { bank, type Intent } from "../doubles/bank/bank"
import { fillCart, read } from "./support/carts"
import { describeMarketplace } from "./support/describe-marketplace"
import { complete, type OrderRow, orderOf, ordersOf, outcomes, parentPayment, sharePayment } from "./support/purchases"

const load = createRequire(import.meta.url)

type Request = { amount?: number; key?: string }
type Owed = { id: string; state: string; attempts: number; failure: string | null }

const intent = (): Intent => {
  const [only] = bank.intents.values()
  return only ?? expect.fail("The bank knows no payment")
}
const calls = (operation: string) => bank.calls.filter((call) => call.startsWith(operation)).length

describeMarketplace("refunds of a share", { cooperatives: 2 }, ({ market, database }) => {
  const buy = async () => {
    bank.mode = "captured"
    const purchase = await complete(market(), await fillCart(market()))
    const [order, sibling] = await ordersOf(market(), purchase.order_ids)
    if (!order || !sibling) throw new Error("Two orders were expected")
    return { purchase, order, sibling }
  }
  const share = ({ payment_collections }: OrderRow) => Number(payment_collections[0]?.amount)
  const refund = (order_id: string, { amount = 5000, key = "key-00001" }: Request = {}) =>
    load("@opop/vendor/workflows/refund-share").refundShare(market().container, {
      ...{ order_id, amount, key, reason: "goodwill", note: "Kemasan rusak" },
      by: { party: "cooperative", id: "memb_1" },
    }) as Promise<{ refund_id: string; amount: number }>
  const retry = () => load("@opop/vendor/jobs/retry-refunds").default(market().container)
  const rows = async () =>
    (await database.raw("select id, state, attempts, failure from share_refund order by created_at"))
      .rows as unknown as Owed[]
  const whole = async (order: OrderRow, refunded: number) => {
    const after = await orderOf(market(), order.id)
    expect(Number(after.payment_collections[0]?.refunded_amount)).toBe(refunded)
    expect(Number(after.summary.pending_difference)).toBe(0)
    expect(
      after.transactions.filter(({ reference }) => reference === "refund").map(({ amount }) => -Number(amount)),
    ).toEqual(sharePayment(after).refunds.map(({ amount }) => Number(amount)))
    return after
  }

  it("gives back a part, once however often it is asked, and says who and why", async () => {
    const { purchase, order, sibling } = await buy()
    const first = await refund(order.id)
    expect(await refund(order.id)).toEqual(first)
    expect(await refund(order.id, { amount: 9000 })).toEqual(first)
    expect(intent().refunded).toBe(5000)
    await whole(order, 5000)
    await whole(sibling, 0)
    expect((await orderOf(market(), sibling.id)).transactions).toHaveLength(1)
    expect((await parentPayment(market(), purchase.id)).refunds.map(({ amount }) => Number(amount))).toEqual([5000])
    const [row] = await read(market(), "share_refund", ["*"], {})
    expect(row).toMatchObject({ order_id: order.id, party: "cooperative", actor: "memb_1", note: "Kemasan rusak" })
  })

  it("several parts up to the share, and not a rupiah more", async () => {
    const { order, sibling } = await buy()
    await refund(order.id, { amount: 1000, key: "key-a" })
    await refund(order.id, { amount: 2500, key: "key-b" })
    await expect(refund(order.id, { amount: share(order) - 3499, key: "key-c" })).rejects.toMatchObject({
      code: "refund_too_much",
      details: { available: share(order) - 3500 },
    })
    await refund(order.id, { amount: share(order) - 3500, key: "key-d" })
    await expect(refund(order.id, { amount: 1, key: "key-e" })).rejects.toMatchObject({ code: "refund_too_much" })
    await whole(order, share(order))
    await whole(sibling, 0)
    expect(intent().refunded).toBe(share(order))
  })

  it("two at once for more than there is: one of them", async () => {
    const { order } = await buy()
    const amount = share(order) - 1000
    const { won, lost } = await outcomes([
      refund(order.id, { amount, key: "key-one" }),
      refund(order.id, { amount, key: "key-two" }),
    ])
    expect([won.length, lost.length]).toEqual([1, 1])
    expect(lost[0]).toMatchObject({ code: "refund_too_much" })
    expect(intent().refunded).toBe(amount)
    await whole(order, amount)
  })

  it("the same key ten times at once: one refund", async () => {
    const { order } = await buy()
    const answers = await Promise.all(Array.from({ length: 10 }, () => refund(order.id)))
    expect(new Set(answers.map(({ refund_id }) => refund_id)).size).toBe(1)
    expect(calls("refund")).toBe(1)
    await whole(order, 5000)
  })

  it("both orders at once: each its own", async () => {
    const { order, sibling } = await buy()
    await Promise.all([refund(order.id), refund(sibling.id, { amount: 7000 })])
    expect(intent().refunded).toBe(12_000)
    await whole(order, 5000)
    await whole(sibling, 7000)
  })

  it("nothing before the money is there", async () => {
    bank.mode = "authorized"
    const { order_ids } = await complete(market(), await fillCart(market()))
    await expect(refund(order_ids[0] ?? "")).rejects.toMatchObject({ code: "not_captured" })
    await expect(refund("order_unknown")).rejects.toMatchObject({ code: "order_not_found" })
    expect(await rows()).toEqual([])
  })

  it("the gateway refuses: nothing half, owed, made later by itself and once", async () => {
    const { purchase, order } = await buy()
    bank.failNext.refund = "gateway down"
    await expect(refund(order.id)).rejects.toMatchObject({ code: "gateway_unreachable" })
    expect(intent().refunded).toBe(0)
    await whole(order, 0)
    expect((await parentPayment(market(), purchase.id)).refunds).toEqual([])
    expect(await rows()).toMatchObject([{ state: "failed", attempts: 1, failure: "gateway down" }])
    await retry()
    expect(intent().refunded).toBe(0)
    await database.raw("update share_refund set next_attempt_at = now() - interval '1 second'")
    bank.failNext.refund = "still down"
    await retry()
    expect(await rows()).toMatchObject([{ state: "failed", attempts: 2, failure: "still down" }])
    await database.raw("update share_refund set next_attempt_at = now() - interval '1 second'")
    await retry()
    await retry()
    expect(await rows()).toMatchObject([{ state: "done", failure: null }])
    expect(intent().refunded).toBe(5000)
    await whole(order, 5000)
  })

  it("what is owed is not promised twice", async () => {
    const { order } = await buy()
    bank.failNext.refund = "gateway down"
    await expect(refund(order.id, { amount: share(order), key: "key-owed" })).rejects.toThrow()
    await expect(refund(order.id, { amount: 1, key: "key-more" })).rejects.toMatchObject({ code: "refund_too_much" })
    await refund(order.id, { amount: share(order), key: "key-owed" })
    await whole(order, share(order))
  })

  it("the gateway gave it back but its answer was lost: asked again by the same name, once", async () => {
    const { order } = await buy()
    bank.dropNext = "refund"
    await expect(refund(order.id)).rejects.toMatchObject({ code: "gateway_unreachable" })
    expect(intent().refunded).toBe(5000)
    await refund(order.id)
    expect(intent().refunded).toBe(5000)
    expect(calls("refund")).toBe(2)
    await whole(order, 5000)
  })

  it.each([
    ["before the order has booked it", "delete from order_transaction where reference = 'refund'"],
    ["before it was marked as done", "select 1"],
  ])("the process died after the gateway, %s", async (_, damage) => {
    const { order } = await buy()
    await refund(order.id)
    await database.raw(damage)
    await database.raw(
      "update share_refund set state = 'pending', done_at = null, refund_ids = null, updated_at = now() - interval '5 minutes'",
    )
    await retry()
    expect(await rows()).toMatchObject([{ state: "done" }])
    expect(intent().refunded).toBe(5000)
    expect(sharePayment(await orderOf(market(), order.id)).refunds).toHaveLength(1)
    const { transactions } = await orderOf(market(), order.id)
    expect(transactions.filter(({ reference }) => reference === "refund")).toHaveLength(1)
  })

  it("the process died before the gateway was asked: made by the job", async () => {
    const { order } = await buy()
    await database.raw(`insert into share_refund (id, order_id, key, amount, raw_amount, reason, note, party, actor, updated_at)
      values ('shref_1', '${order.id}', 'key-dead', 5000, '{"value":"5000"}', 'staff', '', 'province', 'user_1', now() - interval '5 minutes')`)
    await retry()
    expect(intent().refunded).toBe(5000)
    await whole(order, 5000)
  })
})
