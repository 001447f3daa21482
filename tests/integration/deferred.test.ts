import { Modules } from "@medusajs/framework/utils"
import * as flows from "@medusajs/medusa/core-flows"
import { bank, type Intent } from "../doubles/bank/bank"
import { fillCart, read } from "./support/carts"
import { describeMarketplace } from "./support/describe-marketplace"
import { complete, eventually, orderOf, ordersOf, settlePurchase, sharePayment, sum } from "./support/purchases"

const intent = (): Intent => {
  const [only] = bank.intents.values()
  if (!only) throw new Error("The bank knows no payment")
  return only
}

describeMarketplace("payments that arrive on their own", { cooperatives: 3, stock: 5 }, ({ market, database, api }) => {
  /** What the gateway tells us, over HTTP as it really comes. */
  const webhook = (action: string, { session_id, amount }: Intent) =>
    api.post("/hooks/payment/bank_bank", { action, session_id, amount })
  /** Core's own handling of a successful payment, without the wait of the webhook's queue. */
  const coreWebhook = ({ session_id, amount }: Intent) =>
    flows
      .processPaymentWorkflow(market().container)
      .run({ input: { action: "captured", data: { session_id, amount } } as never, throwOnError: false })
  const pay = () => Object.assign(intent(), { status: "captured", captured: intent().amount })
  const allPaid = async (ids: string[]) =>
    (await ordersOf(market(), ids)).every(({ summary }) => Number(summary.pending_difference) === 0)
  const count = async (table: string) =>
    Number((await database.raw(`select count(*) as n from ${table}`)).rows[0]?.["n"])

  describe("deferred, like a transfer", () => {
    const promise = async () => {
      bank.mode = "pending_authorization"
      return complete(market(), await fillCart(market()))
    }

    it("orders are placed unpaid; the payment settles every share once, however often it is reported", async () => {
      const { order_ids } = await promise()
      for (const order of await ordersOf(market(), order_ids))
        expect(order.payment_collections[0]?.status).toBe("awaiting")
      pay()
      for (let times = 0; times < 3; times++) await webhook("captured", intent())
      await eventually(() => allPaid(order_ids), "every share settled")
      expect((await ordersOf(market(), order_ids)).every(({ transactions }) => transactions.length === 1)).toBe(true)
      expect(intent().refunded).toBe(0)
    })

    it("authorised later: every share becomes authorised, nothing is cancelled", async () => {
      const { order_ids } = await promise()
      intent().status = "authorized"
      await webhook("authorized", intent())
      await eventually(
        async () =>
          (await ordersOf(market(), order_ids)).every(
            ({ payment_collections }) => payment_collections[0]?.status === "authorized",
          ),
        "every share authorised",
      )
      expect(intent().status).toBe("authorized")
    })

    it("expired: every order is cancelled and its stock free; money that comes after all is given back", async () => {
      const { order_ids } = await promise()
      await webhook("canceled", intent())
      await eventually(
        async () => (await ordersOf(market(), order_ids)).every(({ status }) => status === "canceled"),
        "every order cancelled",
      )
      expect(
        sum((await database.raw("select reserved_quantity as n from inventory_level")).rows.map(({ n }) => Number(n))),
      ).toBe(0)
      pay()
      await webhook("captured", intent())
      await eventually(() => intent().refunded === intent().captured, "the late payment given back")
    })

    it("one order cancelled while waiting: the buyer pays all, that share comes back", async () => {
      const { order_ids } = await promise()
      const [, second = "", third = ""] = order_ids
      const share = Number((await orderOf(market(), second)).payment_collections[0]?.amount)
      await market().run(flows.cancelOrderWorkflow, { order_id: second })
      pay()
      await webhook("captured", intent())
      await eventually(() => intent().refunded > 0, "the share given back")
      expect(intent().refunded).toBe(share)
      await eventually(() => allPaid([third]), "the others settled")
    })

    it("settled five times at once: every share once", async () => {
      const { order_ids } = await promise()
      pay()
      const payment = await market().container.resolve(Modules.PAYMENT).authorizePaymentSession(intent().session_id, {})
      await Promise.all([1, 2, 3, 4, 5].map(() => settlePurchase(market(), payment?.id ?? "")))
      expect(intent().refunded).toBe(0)
      for (const order of await ordersOf(market(), order_ids)) {
        expect(order.transactions).toHaveLength(1)
        expect(Number(order.summary.pending_difference)).toBe(0)
      }
    })
  })

  describe("reported by the gateway before, during and after the completion", () => {
    it("before: core's own completion is led our way, nothing is refunded, and completing answers with that purchase", async () => {
      const cart = await fillCart(market())
      pay()
      await coreWebhook(intent())
      expect(await count('"order"')).toBe(3)
      expect(intent().refunded).toBe(0)
      const { order_ids } = await complete(market(), cart)
      await eventually(() => allPaid(order_ids), "every share settled")
      expect((await ordersOf(market(), order_ids)).every((order) => sharePayment(order).captured_at)).toBe(true)
      await coreWebhook(intent())
      expect(await count('"order"')).toBe(3)
    })

    it("before, over HTTP, by a buyer who closed the tab", async () => {
      const cart = await fillCart(market())
      pay()
      expect((await webhook("captured", intent())).status).toBe(200)
      await eventually(async () => (await count('"order"')) === 3, "three orders")
      const { order_ids } = await complete(market(), cart)
      expect(order_ids).toHaveLength(3)
      expect(intent().refunded).toBe(0)
    })

    it("after: the shares are captured", async () => {
      const { order_ids } = await complete(market(), await fillCart(market()))
      await coreWebhook(intent())
      await eventually(() => allPaid(order_ids), "every share settled")
      expect(await count('"order"')).toBe(3)
    })

    it("at the same moment, five times over: one purchase each, paid once", async () => {
      for (let round = 0; round < 5; round++) {
        bank.intents.clear()
        const cart = await fillCart(market(), { from: [0, 1] })
        pay()
        await Promise.all([complete(market(), cart).catch(() => undefined), coreWebhook(intent())])
        const purchases = await read<{ orders: { id: string }[] }>(market(), "purchase", ["id", "orders.id"], {
          cart_id: cart,
        })
        expect(purchases).toHaveLength(1)
        const ids = purchases[0]?.orders.map(({ id }) => id) ?? []
        expect(ids).toHaveLength(2)
        expect(intent().refunded).toBe(0)
        await eventually(() => allPaid(ids), "both shares settled")
      }
      expect(await count('"order"')).toBe(10)
    })
  })

  describe("by bank transfer", () => {
    const buyByTransfer = async () => {
      const cart = await fillCart(market(), { provider: "pp_transfer_transfer" })
      return complete(market(), cart)
    }
    const confirm = async (purchase_id: string) => {
      const [purchase] = await read<{ total: number }>(market(), "purchase", ["total"], { id: purchase_id })
      const { createRequire } = await import("node:module")
      await createRequire(import.meta.url)("@opop/payments/workflows/confirm-transfer").confirmTransfer(
        market().container,
        { purchase_id, amount: Number(purchase?.total), confirmed_by: "staff" },
      )
    }

    it("waits for a person, who confirms once for all orders", async () => {
      const purchase = await buyByTransfer()
      expect(
        (await ordersOf(market(), purchase.order_ids)).map(({ payment_collections }) => payment_collections[0]?.status),
      ).toEqual(["awaiting", "awaiting", "awaiting"])
      await confirm(purchase.id)
      await confirm(purchase.id)
      await eventually(() => allPaid(purchase.order_ids), "every share settled")
      expect(
        (await ordersOf(market(), purchase.order_ids)).every(({ transactions }) => transactions.length === 1),
      ).toBe(true)
    })

    it("cannot be confirmed by the buyer's own client", async () => {
      const cart = await fillCart(market(), { withoutSession: true })
      const collection = await market().run<{ id: string }>(flows.createPaymentCollectionForCartWorkflow, {
        cart_id: cart,
      })
      await api.post(
        `/store/payment-collections/${collection.id}/payment-sessions`,
        {
          provider_id: "pp_transfer_transfer",
          data: { confirmed_at: new Date().toISOString(), confirmed_by: "buyer" },
        },
        { headers: market().headers },
      )
      const { order_ids } = await complete(market(), cart)
      expect((await orderOf(market(), order_ids[0] ?? "")).payment_collections[0]?.status).toBe("awaiting")
    })

    it("cannot be replaced by a share from outside", async () => {
      const cart = await fillCart(market(), { withoutSession: true })
      const collection = await market().run<{ id: string }>(flows.createPaymentCollectionForCartWorkflow, {
        cart_id: cart,
      })
      const attempt = api.post(
        `/store/payment-collections/${collection.id}/payment-sessions`,
        { provider_id: "pp_share_share" },
        { headers: market().headers },
      )
      await expect(attempt).rejects.toMatchObject({ response: { status: 400 } })
    })
  })
})
