import { createRequire } from "node:module"
import { Modules } from "@medusajs/framework/utils"
import { bank, type Intent } from "../doubles/bank/bank"
import { fillCart, startPayment } from "./support/carts"
import { describeMarketplace } from "./support/describe-marketplace"
import { complete, eventually, ordersOf, sharePayment } from "./support/purchases"

const load = createRequire(import.meta.url)

describeMarketplace("what a gateway reports", { cooperatives: 2, stock: 2 }, ({ market, database }) => {
  const follow = (session_id: string, state: string): Promise<{ outcome: string }> =>
    load("@opop/vendor/workflows/follow-payment").followPayment(market().container, { session_id, state })
  const intents = (): Intent[] => [...bank.intents.values()]
  const pay = (intent: Intent) => Object.assign(intent, { status: "captured", captured: intent.amount })
  const reserved = async () =>
    Number((await database.raw("select coalesce(sum(reserved_quantity), 0) as n from inventory_level")).rows[0]?.["n"])
  const refusals = () => {
    const heard: { code: string; amount: number }[] = []
    market()
      .container.resolve(Modules.EVENT_BUS)
      .subscribe("purchase.refused", async ({ data }) => {
        heard.push(data as { code: string; amount: number })
      })
    return heard
  }

  it("paid by a buyer who closed the tab: the cart becomes a purchase, once", async () => {
    await fillCart(market())
    const [intent] = intents()
    if (!intent) throw new Error("no intent")
    pay(intent)
    const outcomes = await Promise.all([1, 2].map(() => follow(intent.session_id, "captured")))
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(["completed", "completed"])
    expect((await follow(intent.session_id, "captured")).outcome).toBe("settled")
    const { rows } = await database.raw(`select count(*)::int as n from "order"`)
    expect(rows[0]?.["n"]).toBe(2)
    expect(intent.refunded).toBe(0)
  })

  it.each(["captured", "authorized"] as const)(
    "paid (%s) but sold out meanwhile: the money goes back once, nothing stays reserved, the buyer is told",
    async (state) => {
      const heard = refusals()
      await fillCart(market(), { quantity: 2 })
      const [intent] = intents()
      if (!intent) throw new Error("no intent")
      if (state === "captured") pay(intent)
      else {
        intent.status = "authorized"
        bank.mode = "authorized"
      }
      await complete(market(), await fillCart(market(), { from: [1], quantity: 1 }))
      const before = await reserved()
      for (let times = 0; times < 2; times++) expect((await follow(intent.session_id, state)).outcome).toBe("refunded")
      if (state === "captured") expect(intent.refunded).toBe(intent.captured)
      else expect(intent.status).toBe("canceled")
      expect(await reserved()).toBe(before)
      await eventually(() => heard.length > 0, "the buyer is told")
      expect(heard).toEqual([expect.objectContaining({ code: "sold_out", amount: intent.amount })])
    },
  )

  it("paid although the cart was bought another way: this payment goes back, the purchase stays", async () => {
    const cart = await fillCart(market())
    const [first] = intents()
    if (!first) throw new Error("no intent")
    const { order_ids } = await complete(market(), cart)
    // a second tab's payment for the same cart, paid in the meantime
    const second = await startPayment(market(), cart).catch(() => null)
    if (second) {
      const intent = intents().find(({ session_id }) => session_id === second.id)
      if (!intent) throw new Error("no second intent")
      pay(intent)
      expect((await follow(second.id, "captured")).outcome).toBe("refunded")
      expect(intent.refunded).toBe(intent.captured)
    }
    expect((await ordersOf(market(), order_ids)).every((order) => !sharePayment(order).canceled_at)).toBe(true)
  })

  it("processing: the goods are kept; failed later: they are free again", async () => {
    await fillCart(market())
    const [intent] = intents()
    if (!intent) throw new Error("no intent")
    bank.mode = "pending_authorization"
    expect((await follow(intent.session_id, "processing")).outcome).toBe("completed")
    expect(await reserved()).toBe(2)
    expect((await follow(intent.session_id, "failed")).outcome).toBe("cancelled")
    expect(await reserved()).toBe(0)
  })

  it("captured at the gateway by somebody else: every share follows", async () => {
    const { order_ids } = await complete(market(), await fillCart(market()))
    const [intent] = intents()
    if (!intent) throw new Error("no intent")
    pay(intent)
    expect((await follow(intent.session_id, "captured")).outcome).toBe("settled")
    expect((await ordersOf(market(), order_ids)).every((order) => sharePayment(order).captured_at)).toBe(true)
    expect(bank.calls.filter((call) => call.startsWith("capture"))).toHaveLength(0)
  })

  it("an attempt that failed before the one that succeeded cancels nothing", async () => {
    const { order_ids } = await complete(market(), await fillCart(market()))
    const [intent] = intents()
    expect((await follow(intent?.session_id ?? "", "failed")).outcome).toBe("settled")
    expect((await ordersOf(market(), order_ids)).every(({ status }) => status !== "canceled")).toBe(true)
  })

  it("the gateway refused the refund while the purchase was undone: a job gives the money back", async () => {
    const heard = refusals()
    bank.mode = "captured"
    const cart = await fillCart(market(), { quantity: 2 })
    const purchases = market().container.resolve("purchase") as { updatePurchases: () => Promise<unknown> }
    const original = purchases.updatePurchases.bind(purchases) as (...args: unknown[]) => Promise<unknown>
    let calls = 0
    // fails when the purchase is to be placed, after the money
    Object.assign(purchases, {
      updatePurchases: async (...args: unknown[]) => {
        if (++calls === 2) throw new Error("injected")
        return original(...args)
      },
    })
    bank.failNext.refund = "the gateway is down"
    await expect(complete(market(), cart)).rejects.toThrow("injected")
    Object.assign(purchases, { updatePurchases: original })
    const [intent] = intents()
    expect(intent?.captured).toBeGreaterThan(0)
    expect(intent?.refunded).toBe(0)
    // somebody else buys the goods
    bank.mode = "authorized"
    await complete(market(), await fillCart(market(), { from: [1], quantity: 1 }))
    const job = load("@opop/vendor/jobs/return-stray-payments").default
    await job(market().container, 0)
    await job(market().container, 0)
    expect(intent?.refunded).toBe(intent?.captured)
    await eventually(() => heard.length > 0, "the buyer is told")
  })

  it("a session that nobody knows is left to whoever holds the money", async () => {
    expect((await follow("payses_unknown", "captured")).outcome).toBe("unknown")
  })
})
