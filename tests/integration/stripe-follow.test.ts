import { refundPaymentWorkflow } from "@medusajs/medusa/core-flows"
import { read } from "./support/carts"
import { describeMarketplace } from "./support/describe-marketplace"
import { client } from "./support/http-client"
import { ledgerOf } from "./support/ledger"
import { ordersOf, parentPayment, sharePayment } from "./support/purchases"
import { shopper } from "./support/shopper"
import { offerStripe, retryGatewayEvents, stripeProvider, useStripe } from "./support/stripe"

const { double, browser } = await useStripe()

describeMarketplace("Stripe has the last word", { cooperatives: 2, stock: 3 }, ({ market, database, api }) => {
  beforeAll(() => offerStripe(market()))
  beforeEach(() => {
    double.reset()
    double.webhooks.url = `${(api as unknown as { defaults: { baseURL: string } }).defaults.baseURL}/hooks/stripe`
  })
  afterAll(() => double.stop())

  const body = (expected_total: number) => ({ payment_provider: stripeProvider, expected_total })
  const started = async () => {
    const cart = await shopper(api, market()).ready()
    const store = client(api, market().headers)
    const { payment } = (await store.post(`/store/carts/${cart.id}/payment`, body(cart.total))).data
    const intent = (payment.client_secret as string).split("_secret_")[0] ?? ""
    const place = async () => (await store.post(`/store/carts/${cart.id}/purchase`, body(cart.total))).data
    return { cart, intent, place }
  }
  const pay = (intent: string) =>
    browser.paymentIntents.confirm(intent, { payment_method: "pm_card_visa", return_url: "https://example.test" })
  const wallet = async (intent: string) => {
    const payment_method_data = { type: "gopay" as never }
    await browser.paymentIntents.confirm(intent, { payment_method_data, return_url: "https://example.test" })
    await double.control("finish", { intent, outcome: "processing" })
  }
  const tell = async (...events: string[]) =>
    expect(await double.control("deliver", { events })).toEqual({ statuses: events.map(() => 200) })
  const purchases = () =>
    read<{ id: string; orders: { id: string }[] }>(market(), "purchase", ["id", "orders.id"], { state: "placed" })
  const orders = async () =>
    ordersOf(
      market(),
      (await purchases()).flatMap((purchase) => purchase.orders.map(({ id }) => id)),
    )
  const reserved = async () =>
    Number((await database.raw("select coalesce(sum(reserved_quantity), 0) as n from inventory_level")).rows[0]?.["n"])
  const states = async () => (await database.raw("select state from gateway_event")).rows.map(({ state }) => state)
  const charged = (id: string) => {
    const charge = double.world.charges.get(double.world.intents.get(id)?.latest_charge ?? "")
    return { captured: charge?.amount_captured, refunded: charge?.amount_refunded }
  }

  it("a buyer who closes the tab after paying still gets the orders; coming back, it is the same purchase", async () => {
    const { cart, intent, place } = await started()
    await pay(intent)
    await tell("payment_intent.succeeded")
    expect(await orders()).toHaveLength(2)
    expect((await orders()).every((order) => sharePayment(order).captured_at)).toBe(true)
    expect((await place()).purchase.id).toBe((await purchases())[0]?.id)
    expect(charged(intent)).toEqual({ captured: cart.total * 100, refunded: 0 })
  })

  it("reconciliation believes Stripe's own record, and says when it is another one", async () => {
    const { intent, place } = await started()
    await pay(intent)
    await place()
    const [first] = await orders()
    await market().run(refundPaymentWorkflow, { payment_id: sharePayment(first ?? expect.fail()).id, amount: 5000 })
    for (const { id } of await orders()) await ledgerOf(market(), database).bookOrder(id)
    expect(charged(intent).refunded).toBe(500_000)
    expect(await ledgerOf(market(), database).differences()).toEqual([])
    const charge = double.world.charges.get(double.world.intents.get(intent)?.latest_charge ?? "")
    Object.assign(charge ?? expect.fail(), { amount_refunded: 700_000 })
    expect(await ledgerOf(market(), database).differences()).toEqual([
      expect.objectContaining({ code: "gateway_differs", expected: 7000, found: 5000 }),
    ])
  })

  it("told after the redirect, nothing changes", async () => {
    const { cart, intent, place } = await started()
    await pay(intent)
    const { id } = (await place()).purchase
    await tell("payment_intent.succeeded", "payment_intent.succeeded")
    expect((await parentPayment(market(), id)).captures).toHaveLength(1)
    expect(charged(intent)).toEqual({ captured: cart.total * 100, refunded: 0 })
  })

  it("told at the moment of the redirect: one purchase, paid once", async () => {
    const { cart, intent, place } = await started()
    await pay(intent)
    await Promise.all([place(), tell("payment_intent.succeeded")])
    expect(await purchases()).toHaveLength(1)
    expect(await orders()).toHaveLength(2)
    expect(charged(intent)).toEqual({ captured: cart.total * 100, refunded: 0 })
  })

  it("a payment that takes its time and arrives settles every share", async () => {
    const { intent, place } = await started()
    await wallet(intent)
    await place()
    expect((await orders()).map((order) => order.payment_collections[0]?.status)).toEqual(["awaiting", "awaiting"])
    await double.control("finish", { intent, outcome: "succeed" })
    await tell("payment_intent.succeeded", "payment_intent.processing")
    expect((await orders()).every((order) => sharePayment(order).captured_at)).toBe(true)
  })

  it("a payment that takes its time and fails cancels every order and frees the stock", async () => {
    const { intent, place } = await started()
    await wallet(intent)
    await place()
    await double.control("finish", { intent, outcome: "fail" })
    await tell("payment_intent.payment_failed")
    expect((await orders()).map(({ status }) => status)).toEqual(["canceled", "canceled"])
    expect(await reserved()).toBe(0)
  })

  it("a decline while the buyer is still at it leaves the cart as it is", async () => {
    const { intent, place } = await started()
    const method = { payment_method: "pm_card_visa_chargeDeclined", return_url: "https://example.test" }
    await browser.paymentIntents.confirm(intent, method).catch(() => undefined)
    await tell("payment_intent.payment_failed")
    await pay(intent)
    expect((await place()).purchase.orders).toHaveLength(2)
  })

  it("paid, but sold out meanwhile: the money goes back by itself", async () => {
    const { cart, intent } = await started()
    await database.raw(
      'update inventory_level set stocked_quantity = 0, raw_stocked_quantity = \'{"value":"0","precision":20}\'',
    )
    await pay(intent)
    await tell("payment_intent.succeeded")
    expect(await orders()).toEqual([])
    expect(charged(intent)).toEqual({ captured: cart.total * 100, refunded: cart.total * 100 })
    expect(await states()).toEqual(["handled"])
  })

  describe("whose session has gone", () => {
    const gone = (intent: string) => {
      const { metadata } = double.world.intents.get(intent) ?? { metadata: {} as Record<string, string> }
      return database.raw(`delete from payment_session where id = '${metadata["session_id"]}'`)
    }
    const capture = (when: "at_once" | "on_acceptance") => {
      type Programme = { changeSettings: (change: object, actor: string) => Promise<unknown> }
      return (market().container.resolve("programme") as Programme).changeSettings({ capture: when }, "staff_test")
    }
    const outcomes = async () =>
      (await database.raw("select type, state, outcome from gateway_event order by received_at")).rows
    const differences = async () => (await database.raw("select * from gateway_difference")).rows

    it("paid: all of it goes back once, the event says so, and the refund's own report is not taken for a stranger's", async () => {
      const { cart, intent } = await started()
      await pay(intent)
      await gone(intent)
      await tell("payment_intent.succeeded")
      expect(charged(intent)).toEqual({ captured: cart.total * 100, refunded: cart.total * 100 })
      expect(await outcomes()).toEqual([
        { type: "payment_intent.succeeded", state: "handled", outcome: "stray_refunded" },
      ])
      await database.raw(
        "update gateway_event set state = 'received', handled_at = null, next_at = now() - interval '1 second'",
      )
      await retryGatewayEvents(market())
      await tell("charge.refunded")
      expect(double.world.refunds.size).toBe(1)
      expect(await differences()).toEqual([])
      expect((await outcomes()).map(({ state }) => state)).toEqual(["handled", "handled"])
    })

    it("paid, and partly given back by hand: the rest goes back", async () => {
      const { cart, intent } = await started()
      await pay(intent)
      await gone(intent)
      await double.control("refund", { payment_intent: intent, amount: 700_000 })
      await tell("payment_intent.succeeded")
      expect(charged(intent)).toEqual({ captured: cart.total * 100, refunded: cart.total * 100 })
      expect([...double.world.refunds.values()].map(({ amount }) => amount)).toEqual([
        700_000,
        cart.total * 100 - 700_000,
      ])
    })

    it("paid, and Stripe is down when it is to go back: it goes back later, once", async () => {
      const { cart, intent } = await started()
      await pay(intent)
      await gone(intent)
      await double.control("faults", { match: "POST /v1/refunds", kind: "error", times: 3 })
      await tell("payment_intent.succeeded")
      expect(await outcomes()).toMatchObject([{ state: "failed", outcome: null }])
      await database.raw("update gateway_event set next_at = now() - interval '1 second'")
      await retryGatewayEvents(market())
      expect(charged(intent)).toEqual({ captured: cart.total * 100, refunded: cart.total * 100 })
      expect(double.world.refunds.size).toBe(1)
    })

    it("only authorised: let go", async () => {
      await capture("on_acceptance")
      const { intent } = await started()
      await capture("at_once")
      await pay(intent)
      expect(double.world.intents.get(intent)?.status).toBe("requires_capture")
      await gone(intent)
      await tell("payment_intent.amount_capturable_updated")
      expect(double.world.intents.get(intent)?.status).toBe("canceled")
      expect(await outcomes()).toMatchObject([{ state: "handled", outcome: "stray_released" }])
    })
  })

  it("paid, then replaced through core's route: the payment is not dropped", async () => {
    const { cart, intent } = await started()
    await pay(intent)
    const links = await database.raw(
      `select payment_collection_id as id from cart_payment_collection where cart_id = '${cart.id}'`,
    )
    const collection = links.rows[0]?.["id"]
    const store = client(api, market().headers)
    await store.post(`/store/payment-collections/${collection}/payment-sessions`, {
      provider_id: "pp_transfer_transfer",
    })
    const sessions = await database.raw(`select id from payment_session where provider_id = '${stripeProvider}'`)
    expect(sessions.rows).toHaveLength(1)
    expect(double.world.intents.get(intent)?.status).toBe("succeeded")
    await tell("payment_intent.succeeded")
    // either the orders or the money, never neither and never both
    const { captured = 0, refunded = 0 } = charged(intent)
    const paid = (await orders()).every((order) => sharePayment(order).captured_at)
    expect({ orders: (await orders()).length, paid, kept: captured - refunded }).toEqual({
      orders: 2,
      paid: true,
      kept: cart.total * 100,
    })
  })
})
