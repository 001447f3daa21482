import { createRequire } from "node:module"
import { type DeskTab, deskOrderAnswer, deskOrdersAnswer } from "@opop/vendor/contract/desk"
import { bank } from "../doubles/bank/bank"
import { aCase } from "./support/a-case"
import { fillCart } from "./support/carts"
import { describeMarketplace } from "./support/describe-marketplace"
import { type DeskOrder, orderDesk, tracking } from "./support/order-desk"
import { complete } from "./support/purchases"

const load = createRequire(import.meta.url)

/** Which tab an order of this state belongs to. */
const tabOf: Record<string, DeskTab[]> = {
  awaiting_payment: [],
  awaiting_acceptance: ["new"],
  packing: ["to_pack", "to_ship"],
  partly_sent: ["to_pack", "to_ship"],
  sent: ["shipped"],
  delivered: ["shipped"],
  received: ["done"],
  cancelled: ["cancelled"],
}

describeMarketplace("the list of orders", { cooperatives: 2, stock: 20 }, ({ market, database, api }) => {
  const { bought, done, buyer, clock, sql, past, crew, as } = orderDesk({ market, database, api })
  const list = async (order: Pick<DeskOrder, "desk">, tab: string) =>
    deskOrdersAnswer.parse((await order.desk.get(`/vendor/orders?tab=${tab}`)).data)

  /** What is stored about an order says the same as its native rows, in every field that both show. */
  const agrees = async (order: DeskOrder) => {
    const whole = deskOrderAnswer.parse((await order.desk.get(`/vendor/orders/${order.id}`)).data).order
    const { orders } = await list(order, "all")
    const card = orders.find(({ id }) => id === order.id) ?? expect.fail()
    expect(whole).toMatchObject(card)
    const { rows } = await sql(`select stage from order_course where order_id = '${order.id}'`)
    const stage = rows[0]?.["stage"] as DeskTab
    expect(tabOf[whole.state]?.length ? tabOf[whole.state] : ["unpaid"]).toContain(stage)
    for (const tab of ["new", "to_pack", "to_ship", "shipped", "done", "cancelled"])
      expect(
        (await list(order, tab)).orders.some(({ id }) => id === order.id),
        `${whole.state} in ${tab}`,
      ).toBe(tab === stage)
  }

  it.each(["captured", "authorized"] as const)("is where its native rows say it is, all the way: %s", async (mode) => {
    const { purchase, first, second } = await bought(mode)
    await agrees(first)
    await done(first, "accept")
    await agrees(first)
    await first.desk.post("/vendor/orders/packed", { orders: [first.id] })
    await agrees(first)
    const { parcels } = await done(first, "send", tracking)
    await agrees(first)
    await done(first, `parcels/${parcels[0]?.id}`, { is: "delivered" })
    await agrees(first)
    await buyer(purchase, first, "receive")
    await agrees(first)
    await done(first, "refund", { amount: 1000, note: "Maaf terlambat", key: "goodwill-1" })
    await agrees(first)
    await done(second, "decline", { note: "Bahan habis" })
    await agrees(second)
  })

  it("a transfer is in no tab but all until it has come", async () => {
    const { id, order_ids } = await complete(market(), await fillCart(market(), { provider: "pp_transfer_transfer" }))
    const owner = as(await crew().member(market().cooperatives[0]?.id ?? ""))
    const counts = async () => (await list({ desk: owner }, "all")).counts
    expect(await counts()).toMatchObject({ all: 1, new: 0 })
    const { rows } = await sql("select total::int as total from purchase")
    await load("@opop/payments/workflows/confirm-transfer").confirmTransfer(market().container, {
      ...{ purchase_id: id, amount: Number(rows[0]?.["total"]), confirmed_by: "staff" },
    })
    expect(order_ids).toHaveLength(2)
    expect(await counts()).toMatchObject({ all: 1, new: 1 })
  })

  it("what staff cancelled or shipped in Medusa's own admin is noted", async () => {
    const { first, second } = await bought()
    await done(second, "accept")
    const { cancelOrderWorkflow, createOrderFulfillmentWorkflow, createOrderShipmentWorkflow } = await import(
      "@medusajs/medusa/core-flows"
    )
    await market().run(cancelOrderWorkflow, { order_id: first.id })
    const items = second.lines.map(({ id, quantity }) => ({ id, quantity }))
    const made = await market().run(createOrderFulfillmentWorkflow, { order_id: second.id, items })
    const fulfillment_id = (made as { id: string }).id
    await market().run(createOrderShipmentWorkflow, { order_id: second.id, fulfillment_id, items })
    await vi.waitFor(async () => {
      await agrees(first)
      await agrees(second)
      expect((await list(second, "shipped")).count).toBe(1)
    }, 10_000)
    const { rows } = await sql(`select receive_by from order_course where order_id = '${second.id}'`)
    expect(rows[0]?.["receive_by"]).toBeTruthy()
  })

  it("what needs somebody now: deadlines, and cases that wait", async () => {
    const { first, second } = await bought()
    const pressing = async () => (await list(first, "needs_action")).orders.map(({ id }) => id)
    expect(await pressing()).toEqual([])
    await sql(`update order_course set accept_by = now() + interval '3 hours' where order_id = '${first.id}'`)
    expect(await pressing()).toEqual([first.id])
    const { dispatch_by } = await done(first, "accept")
    expect((Date.parse(dispatch_by ?? "") - Date.now()) / 86_400_000).toBeCloseTo(2, 1)
    expect(await pressing()).toEqual([])
    await past("dispatch_by")
    expect(await pressing()).toEqual([first.id])
    await done(first, "send", tracking)
    expect(await pressing()).toEqual([])
    const cooperative = market().cooperatives.find((_, n) => first.cooperative.handle === `kopontren-${n}`)
    await aCase(market().container, { order_id: first.id, cooperative_id: cooperative?.id ?? "" })
    expect(await list(first, "needs_action")).toMatchObject({ count: 1, orders: [{ id: first.id, open_cases: 1 }] })
    expect((await list(second, "needs_action")).count).toBe(0)
    await clock()
  })

  it("shows no street and no phone in lists", async () => {
    const { first } = await bought()
    const text = JSON.stringify(await list(first, "all"))
    for (const hidden of ["Melati", "81234567890", "example.test"]) expect(text).not.toContain(hidden)
  })

  it("a note is read by the cooperative that it was written to, and by no other", async () => {
    const { store, ready, pay } = (await import("./support/shopper")).shopper(api, market())
    bank.mode = "captured"
    const cart = await ready()
    const [mine, other] = cart.parcels.map(({ cooperative }) => cooperative.id)
    const write = (notes: object[]) => store.post(`/store/carts/${cart.id}/notes`, { notes })
    expect((await write([{ cooperative_id: mine, note: "x".repeat(301) }])).status).toBe(400)
    await write([
      { cooperative_id: mine, note: "Titip di pos satpam" },
      { cooperative_id: other, note: "Salah tulis" },
    ])
    const { data } = await write([{ cooperative_id: other, note: "" }])
    expect(data.cart.parcels.map(({ note }: { note: string }) => note)).toEqual(["Titip di pos satpam", ""])
    await pay(cart.id, { payment_provider: "pp_bank_bank", expected_total: cart.total })
    const notes = await Promise.all(
      [mine, other].map(async (id) => {
        const desk = as(await crew().member(id ?? ""))
        const { orders } = await list({ desk }, "all")
        return (await desk.get(`/vendor/orders/${orders[0]?.id}`)).data.order.buyer_note
      }),
    )
    expect(notes).toEqual(["Titip di pos satpam", ""])
    expect(
      (await sql(`select count(*)::int as n from "order" where metadata->'buyer_notes' is not null`)).rows,
    ).toEqual([{ n: 0 }])
  })
})
