import { Modules } from "@medusajs/framework/utils"
import * as flows from "@medusajs/medusa/core-flows"
import { bank, type Intent } from "../doubles/bank/bank"
import { fillCart } from "./support/carts"
import { describeMarketplace } from "./support/describe-marketplace"
import { complete, eventually, orderOf, ordersOf, parentPayment, sharePayment, sum } from "./support/purchases"

const intent = (): Intent => {
  const [only] = bank.intents.values()
  if (!only) throw new Error("The bank knows no payment")
  return only
}
const calls = (operation: string) => bank.calls.filter((call) => call.startsWith(operation)).length

describeMarketplace("money of a purchase", { cooperatives: 3 }, ({ market }) => {
  const capture = (payment_id: string) => market().run(flows.capturePaymentWorkflow, { payment_id })
  const refund = (payment_id: string, amount: number) =>
    market().run(flows.refundPaymentWorkflow, { payment_id, amount })
  const cancel = (order_id: string) => market().run(flows.cancelOrderWorkflow, { order_id })
  const buy = async (mode: "authorized" | "captured") => {
    bank.mode = mode
    const purchase = await complete(market(), await fillCart(market()))
    const [first, second, third] = await ordersOf(market(), purchase.order_ids)
    if (!first || !second || !third) throw new Error("Three orders were expected")
    return { ...purchase, orders: [first, second, third] as const }
  }
  const settled = (ids: string[]) =>
    eventually(
      async () => (await ordersOf(market(), ids)).every((order) => Number(order.summary.pending_difference) === 0),
      "every order paid",
    )

  it("capturing one share captures the payment once, and the other shares follow", async () => {
    const { order_ids, orders } = await buy("authorized")
    await capture(sharePayment(orders[1]).id)
    await settled(order_ids)
    expect(calls("capture")).toBe(1)
    for (const order of await ordersOf(market(), order_ids)) {
      expect(order.transactions).toHaveLength(1)
      expect(Number(order.transactions[0]?.amount)).toBeCloseTo(order.total, 6)
      expect(order.payment_collections[0]?.status).toBe("completed")
    }
  })

  it("a refund touches one share, and the buyer's payment keeps its own ledger", async () => {
    const { id, orders } = await buy("captured")
    const [first, ...others] = orders
    await refund(sharePayment(first).id, 5000)
    expect(intent().refunded).toBe(5000)
    const after = await orderOf(market(), first.id)
    expect(Number(after.payment_collections[0]?.refunded_amount)).toBe(5000)
    expect(sum(after.transactions.map(({ amount }) => amount))).toBe(Number(first.total) - 5000)
    for (const other of others) {
      const sibling = await orderOf(market(), other.id)
      expect(Number(sibling.payment_collections[0]?.refunded_amount)).toBe(0)
      expect(sibling.transactions).toHaveLength(1)
    }
    expect((await parentPayment(market(), id)).refunds.map(({ amount }) => Number(amount))).toEqual([5000])
  })

  it("no share gives back more than it has, although the payment has more", async () => {
    const { orders } = await buy("captured")
    await refund(sharePayment(orders[0]).id, 5000)
    await expect(refund(sharePayment(orders[0]).id, orders[0].total)).rejects.toThrow("refund more than")
    expect(intent().refunded).toBe(5000)
  })

  it("the buyer's payment cannot be refunded past its shares", async () => {
    const { id } = await buy("captured")
    await expect(refund((await parentPayment(market(), id)).id, 1)).rejects.toThrow()
    expect(intent().refunded).toBe(0)
  })

  it("cancelling a paid order refunds its share and frees its stock only", async () => {
    const { orders } = await buy("captured")
    await cancel(orders[2].id)
    expect(
      (
        await ordersOf(
          market(),
          orders.map(({ id }) => id),
        )
      ).map(({ status }) => status),
    ).toEqual(["pending", "pending", "canceled"])
    expect(intent().refunded).toBe(Number(orders[2].payment_collections[0]?.amount))
    const lines = orders.flatMap(({ items }) => items.map(({ id }) => id))
    expect(
      await market().container.resolve(Modules.INVENTORY).listReservationItems({ line_item_id: lines }),
    ).toHaveLength(2)
  })

  it.each([false, true])(
    "a share cancelled before the capture is not kept (captures nothing but the whole: %s)",
    async (whole) => {
      bank.wholeOnly = whole
      const { orders } = await buy("authorized")
      const [first, second, third] = orders
      await cancel(first.id)
      expect(intent().status).toBe("authorized")
      await capture(sharePayment(second).id)
      const shares = orders.map(({ payment_collections }) => Number(payment_collections[0]?.amount))
      expect(intent().captured).toBe(sum(whole ? shares : shares.slice(1)))
      expect(intent().refunded).toBe(whole ? shares[0] : 0)
      await eventually(
        async () => Boolean(sharePayment(await orderOf(market(), third.id)).captured_at),
        "the third share captured",
      )
      expect(sharePayment(await orderOf(market(), first.id)).captured_at).toBeNull()
    },
  )

  it("cancelling every order before the capture releases the authorisation", async () => {
    const { order_ids } = await buy("authorized")
    for (const id of order_ids) await cancel(id)
    expect(intent()).toMatchObject({ status: "canceled", captured: 0 })
  })

  it("captures, refunds and cancellations at the same moment stay exact", async () => {
    const { orders } = await buy("authorized")
    await Promise.all(orders.map((order) => capture(sharePayment(order).id)))
    await settled(orders.map(({ id }) => id))
    expect(calls("capture")).toBe(1)
    for (const order of await ordersOf(
      market(),
      orders.map(({ id }) => id),
    ))
      expect(order.transactions).toHaveLength(1)
    await Promise.all(orders.map((order) => refund(sharePayment(order).id, 1000)))
    expect(intent().refunded).toBe(3000)
  })

  it("three cancellations at the same moment release the whole authorisation", async () => {
    const { order_ids } = await buy("authorized")
    await Promise.all(order_ids.map(cancel))
    expect(intent().status).toBe("canceled")
  })

  it("a refund that the gateway refuses leaves no trace on share or payment", async () => {
    const { id, orders } = await buy("captured")
    bank.failNext.refund = "gateway down"
    await expect(refund(sharePayment(orders[0]).id, 5000)).rejects.toThrow("gateway down")
    expect((await parentPayment(market(), id)).refunds).toEqual([])
    const order = await orderOf(market(), orders[0].id)
    expect(sharePayment(order).refunds).toEqual([])
    expect(order.transactions).toHaveLength(1)
  })

  it("fractions of promotions: cancelling every order gives back exactly what was captured", async () => {
    await market().run(flows.createPromotionsWorkflow, {
      promotionsData: [
        {
          code: "FIXED",
          type: "standard",
          status: "active",
          application_method: {
            value: 10_000,
            type: "fixed",
            target_type: "items",
            allocation: "across",
            currency_code: "idr",
            target_rules: [],
          },
        },
      ],
    })
    bank.mode = "captured"
    const { order_ids } = await complete(
      market(),
      await fillCart(market(), { both: true, quantity: 3, promotions: ["FIXED"] }),
    )
    const orders = await ordersOf(market(), order_ids)
    expect(orders.some(({ total }) => !Number.isInteger(Number(total)))).toBe(true)
    expect(orders.map(({ summary }) => Number(summary.pending_difference))).toEqual([0, 0, 0])
    for (const id of order_ids) await cancel(id)
    expect(intent().refunded).toBe(intent().captured)
  })
})
