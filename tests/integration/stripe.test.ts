import * as flows from "@medusajs/medusa/core-flows"
import { paymentMethodsAnswer, startedPaymentAnswer } from "@opop/payments/contract/payment"
import { describeMarketplace } from "./support/describe-marketplace"
import { client, type Reply } from "./support/http-client"
import { people } from "./support/people"
import { eventually, ordersOf, sharePayment } from "./support/purchases"
import { shopper } from "./support/shopper"
import { offerStripe, retryGatewayEvents, stripeProvider, useStripe } from "./support/stripe"

const { double, browser, followed } = await useStripe()
const startedOf = (reply: Reply) => startedPaymentAnswer.parse(reply.data).payment
const intentIds = () => [...double.world.intents.keys()]

describeMarketplace("payment by Stripe", { cooperatives: 2 }, ({ market, database, api }) => {
  beforeAll(() => offerStripe(market()))
  beforeEach(() => {
    double.reset()
    followed.length = 0
    double.webhooks.url = `${(api as unknown as { defaults: { baseURL: string } }).defaults.baseURL}/hooks/stripe`
  })
  afterAll(() => double.stop())

  const buyer = () => shopper(api, market())
  const start = (id: string, expected_total: number, headers = market().headers as object) =>
    client(api, headers).post(`/store/carts/${id}/payment`, { payment_provider: stripeProvider, expected_total })
  const place = (id: string, expected_total: number) =>
    buyer().pay(id, { payment_provider: stripeProvider, expected_total })
  const rows = async (table: string) => (await database.raw(`select * from ${table}`)).rows
  /** A cart whose payment was started; the buyer's browser goes on with it. */
  const started = async () => {
    const cart = await buyer().ready()
    const payment = startedOf(await start(cart.id, cart.total))
    const intent = payment.client_secret?.split("_secret_")[0] ?? ""
    const confirm = (payment_method: string) =>
      browser.paymentIntents.confirm(intent, { payment_method, return_url: "https://example.test" })
    return { cart, payment, intent, confirm }
  }
  const bought = async () => {
    const { cart, intent, confirm, payment } = await started()
    await confirm("pm_card_visa")
    const reply = await place(cart.id, cart.total)
    const purchase = reply.data.purchase as { id: string; total: number; orders: { id: string }[] }
    return { purchase, intent, payment }
  }

  describe("before the purchase", () => {
    it("cards and the transfer are offered", async () => {
      const { methods } = paymentMethodsAnswer.parse((await buyer().store.get("/store/payment-methods")).data)
      expect(methods).toEqual([
        { kind: "card", provider: stripeProvider, publishable_key: "pk_test_double" },
        { kind: "transfer", provider: "pp_transfer_transfer", hours: 24 },
      ])
    })

    it("a payment is started for what the buyer saw; asked again it is the same; for another total it is refused", async () => {
      const { cart, payment } = await started()
      expect(payment).toEqual({
        session_id: expect.stringMatching(/^payses_/),
        provider: stripeProvider,
        amount: cart.total,
        currency_code: "idr",
        client_secret: expect.stringContaining("_secret_"),
        customer_session_secret: null,
      })
      const again = await Promise.all([start(cart.id, cart.total), start(cart.id, cart.total)])
      expect(again.map((reply) => startedOf(reply))).toEqual([payment, payment])
      expect(intentIds()).toHaveLength(1)
      expect(double.world.intents.get(intentIds()[0] ?? "")).toMatchObject({
        amount: cart.total * 100,
        currency: "idr",
      })
      expect((await start(cart.id, cart.total - 1)).data).toMatchObject({ code: "total_changed" })
    })

    it("what a client sends along through core's route changes nothing", async () => {
      const cart = await buyer().ready()
      const collection = await market().run<{ id: string }>(flows.createPaymentCollectionForCartWorkflow, {
        cart_id: cart.id,
      })
      const data = { capture_method: "manual", amount: 1, capture_amount: 1, id: "pi_other", customer: "cus_other" }
      await buyer().store.post(`/store/payment-collections/${collection.id}/payment-sessions`, {
        provider_id: stripeProvider,
        data,
      })
      const [intent] = double.world.intents.values()
      expect(intent).toMatchObject({ amount: cart.total * 100, capture_method: "automatic", customer: null })
    })

    it("a signed-in buyer sees saved cards, with a customer of their own; nobody else does", async () => {
      const accounts = people(api, market())
      const person = await accounts.buyer()
      const cart = await buyer().ready()
      await market().run(flows.updateCartWorkflow, { id: cart.id, customer_id: person.id })
      const headers = { ...market().headers, authorization: `Bearer ${person.token}` }
      const mine = startedOf(await start(cart.id, cart.total, headers))
      expect(mine.customer_session_secret).toMatch(/^cuss_secret_/)
      expect(double.world.customers.size).toBe(1)
      expect(startedOf(await start(cart.id, cart.total)).customer_session_secret).toBeNull()
      const stranger = await accounts.buyer()
      const theirs = { ...market().headers, authorization: `Bearer ${stranger.token}` }
      expect(startedOf(await start(cart.id, cart.total, theirs)).customer_session_secret).toBeNull()
    })

    it("Stripe is down: said so, no session is left, and the next attempt works", async () => {
      const cart = await buyer().ready()
      await double.control("faults", { match: "payment_intents", kind: "error", times: 3 })
      expect((await start(cart.id, cart.total)).data).toMatchObject({ code: "gateway_unreachable" })
      expect(startedOf(await start(cart.id, cart.total)).amount).toBe(cart.total)
      expect(intentIds()).toHaveLength(1)
    })
  })

  describe("the purchase", () => {
    it("is paid by what the browser confirmed, and its shares with it", async () => {
      const { purchase, intent } = await bought()
      expect(double.world.intents.get(intent)).toMatchObject({ amount_received: purchase.total * 100 })
      const orders = await ordersOf(
        market(),
        purchase.orders.map(({ id }) => id),
      )
      expect(orders.every((order) => sharePayment(order).captured_at)).toBe(true)
    })

    it("is refused unpaid, with 3-D Secure abandoned, and declined with the reason; then the same payment works", async () => {
      const { cart, confirm, intent } = await started()
      expect((await place(cart.id, cart.total)).data).toMatchObject({ code: "payment_unfinished" })
      await confirm("pm_card_authenticationRequired")
      expect((await place(cart.id, cart.total)).data).toMatchObject({ code: "payment_unfinished" })
      await confirm("pm_card_visa_chargeDeclinedInsufficientFunds").catch(() => undefined)
      const declined = await place(cart.id, cart.total)
      expect(declined.data).toMatchObject({ code: "payment_declined", details: { decline_code: "insufficient_funds" } })
      expect(await rows('"order"')).toHaveLength(0)
      await confirm("pm_card_visa")
      expect((await place(cart.id, cart.total)).status).toBe(200)
      expect(intentIds()).toEqual([intent])
    })

    it("waits for a method that takes its time", async () => {
      const { cart, intent } = await started()
      await browser.paymentIntents.confirm(intent, {
        payment_method_data: { type: "gopay" as never },
        return_url: "https://example.test",
      })
      await double.control("finish", { intent, outcome: "processing" })
      const reply = await place(cart.id, cart.total)
      expect(reply.status).toBe(200)
      expect(await rows('"order"')).toHaveLength(2)
    })

    it("paid by another tab's method: the first intent can no longer be paid", async () => {
      const { cart, intent } = await started()
      await buyer().pay(cart.id, { payment_provider: "pp_transfer_transfer", expected_total: cart.total })
      expect(double.world.intents.get(intent)?.status).toBe("canceled")
    })

    it("paid already: another tab cannot choose another method, and the payment still stands", async () => {
      const { cart, intent, confirm } = await started()
      await confirm("pm_card_visa")
      const other = await buyer().pay(cart.id, {
        payment_provider: "pp_transfer_transfer",
        expected_total: cart.total,
      })
      expect(other.data).toMatchObject({ code: "payment_processing" })
      expect((await place(cart.id, cart.total)).status).toBe(200)
      expect(double.world.intents.get(intent)).toMatchObject({ status: "succeeded", amount_received: cart.total * 100 })
    })

    it("a double click on pay is one purchase", async () => {
      const { cart, confirm } = await started()
      await confirm("pm_card_visa")
      const replies = await Promise.all([1, 2, 3].map(() => place(cart.id, cart.total)))
      expect(new Set(replies.map(({ data }) => data.purchase.id)).size).toBe(1)
      expect(await rows('"order"')).toHaveLength(2)
      expect(double.world.refunds.size).toBe(0)
    })

    it("a refund on one share goes back through Stripe, and is known when it is reported", async () => {
      const { purchase, intent } = await bought()
      const [order] = await ordersOf(
        market(),
        purchase.orders.map(({ id }) => id),
      )
      if (!order) throw new Error("No order")
      await market().run(flows.refundPaymentWorkflow, { payment_id: sharePayment(order).id, amount: 5000 })
      expect([...double.world.refunds.values()]).toMatchObject([{ amount: 500_000, payment_intent: intent }])
      await double.control("deliver", { events: ["charge.refunded"] })
      expect(await rows("gateway_difference")).toEqual([])
    })
  })

  describe("a webhook", () => {
    const events = async () =>
      (await rows("gateway_event")).map(({ type, state, attempts }) => ({ type, state, attempts }))
    const deliver = async (names: string[], more: object = {}) =>
      ((await double.control("deliver", { events: names, ...more })) as { statuses: (number | null)[] }).statuses

    it("with a wrong signature is refused and leaves nothing behind", async () => {
      await bought()
      double.webhooks.secret = "whsec_forged"
      expect(await deliver(["payment_intent.succeeded"])).toEqual([400])
      double.webhooks.secret = "whsec_double"
      expect(
        (await client(api, {}).post("/hooks/stripe", { id: "evt_1", type: "payment_intent.succeeded" })).status,
      ).toBe(400)
      expect(await events()).toEqual([])
    })

    it("is handled once, however often it comes", async () => {
      const { payment } = await bought()
      expect(await deliver(["payment_intent.succeeded"], { times: 3 })).toEqual([200, 200, 200])
      expect(await deliver(["payment_intent.succeeded"], { times: 5, together: true })).toEqual(Array(5).fill(200))
      expect(followed).toEqual([{ session_id: payment.session_id, state: "captured" }])
      expect(await events()).toEqual([{ type: "payment_intent.succeeded", state: "handled", attempts: 1 }])
    })

    it("five times at the same moment, for the first time: handled once", async () => {
      const { payment } = await bought()
      await deliver(["payment_intent.succeeded"], { times: 5, together: true })
      await eventually(async () => (await events()).every(({ state }) => state === "handled"), "handled")
      expect(followed).toEqual([{ session_id: payment.session_id, state: "captured" }])
      expect(await events()).toHaveLength(1)
    })

    it("in the wrong order leads to how the payment stands now", async () => {
      const { confirm } = await started()
      await confirm("pm_card_visa_chargeDeclined").catch(() => undefined)
      await confirm("pm_card_visa")
      await deliver(["payment_intent.succeeded", "payment_intent.payment_failed"])
      expect(followed.map(({ state }) => state)).toEqual(["captured", "captured"])
    })

    it("that cannot be handled is kept, answered with 200, and tried again", async () => {
      await bought()
      await double.control("faults", { match: "GET /v1/payment_intents", kind: "error", times: 3 })
      expect(await deliver(["payment_intent.succeeded"])).toEqual([200])
      expect(await events()).toEqual([{ type: "payment_intent.succeeded", state: "failed", attempts: 1 }])
      await retryGatewayEvents(market())
      expect(followed).toEqual([])
      await database.raw("update gateway_event set next_at = now() - interval '1 second'")
      await Promise.all([retryGatewayEvents(market()), retryGatewayEvents(market())])
      expect(await events()).toEqual([{ type: "payment_intent.succeeded", state: "handled", attempts: 2 }])
      expect(followed).toHaveLength(1)
    })

    it("left half handled by a process that died is handled by the next", async () => {
      await bought()
      await deliver(["payment_intent.succeeded"])
      await database.raw(
        "update gateway_event set state = 'received', handled_at = null, next_at = now() - interval '1 second'",
      )
      await retryGatewayEvents(market())
      expect(await events()).toEqual([{ type: "payment_intent.succeeded", state: "handled", attempts: 2 }])
    })

    it("of something that we don't follow is written down and let be", async () => {
      await bought()
      expect(await deliver(["payment_intent.created"])).toEqual([200])
      expect(await events()).toMatchObject([{ state: "handled" }])
      expect(followed).toEqual([])
    })

    it("of a refund made at the dashboard is shown to staff, once", async () => {
      const { purchase, intent } = await bought()
      await double.control("refund", { payment_intent: intent, amount: 700_000 })
      await deliver(["charge.refunded"], { times: 2 })
      const staff = await people(api, market()).staff()
      const { data } = await client(api, { authorization: `Bearer ${staff.token}` }).get("/admin/gateway")
      expect(data.differences).toMatchObject([{ kind: "unknown_refund", amount: 7000, purchase_id: purchase.id }])
    })

    it("of a dispute is dealt out over the orders by their shares, and closed", async () => {
      const { purchase, intent } = await bought()
      const { id } = (await double.control("dispute", { payment_intent: intent, amount: 1_000_100 })) as { id: string }
      await deliver(["charge.dispute.created"])
      await double.control("close-dispute", { id, status: "lost" })
      await deliver(["charge.dispute.closed", "charge.dispute.created"])
      const [dispute, ...others] = await rows("dispute")
      expect(others).toEqual([])
      expect(dispute).toMatchObject({ id, purchase_id: purchase.id, amount: "10001", state: "lost" })
      const parts = dispute?.["parts"] as { order_id: string; amount: number }[]
      expect(parts.map(({ order_id }) => order_id).sort()).toEqual(purchase.orders.map((order) => order.id).sort())
      expect(parts.reduce((sum, { amount }) => sum + amount, 0)).toBe(10_001)
    })
  })
})
