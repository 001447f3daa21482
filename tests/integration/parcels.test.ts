import { createRequire } from "node:module"
import { bank } from "../doubles/bank/bank"
import { describeMarketplace } from "./support/describe-marketplace"
import { client } from "./support/http-client"
import { onlyIntent, orderDesk, tracking } from "./support/order-desk"
import { orderOf } from "./support/purchases"

const load = createRequire(import.meta.url)

describeMarketplace("orders in several parcels", { cooperatives: 2, stock: 20 }, ({ market, database, api }) => {
  const desk = orderDesk({ market, database, api })
  const { act, done, bought, buyer, seen, visitor, sql, reserved } = desk

  /** Two pieces of one product from one of two cooperatives, accepted. */
  const two = async () => {
    bank.mode = "captured"
    const { purchase, first, second } = await bought()
    const order = first.lines[0]?.quantity === 2 ? first : second
    await done(order, "accept")
    return { purchase, order, line: order.lines[0]?.id ?? "", price: Math.round((order.lines[0]?.total ?? 0) / 2) }
  }

  it("some now, the rest later: each parcel with its number, received as one", async () => {
    const { purchase, order, line } = await two()
    const part = { ...tracking, lines: [{ line_id: line, quantity: 1 }], key: "parcel-one" }
    for (let times = 0; times < 2; times++)
      expect(await done(order, "send", part)).toMatchObject({
        state: "partly_sent",
        left: [{ line_id: line, quantity: 1 }],
        parcels: [{ number: 1, tracking_number: tracking.number }],
      })
    expect(await act(order, "decline", { note: "Terlambat" })).toMatchObject({ data: { code: "order_state" } })
    const half = await seen(purchase, order)
    expect(half).toMatchObject({ state: "partly_sent", course: { may: { receive: false, cancel: false } } })
    expect(half.parcels[0]?.lines).toEqual([{ line_id: line, quantity: 1 }])
    const { data } = await order.desk.get("/vendor/orders?tab=needs_action")
    expect(data).toMatchObject({ counts: { needs_action: 1, to_pack: 1 }, orders: [{ state: "partly_sent" }] })

    expect(await done(order, "send", { courier: "SiCepat", number: "SC-000222" })).toMatchObject({
      state: "sent",
      left: [],
      parcels: [{ number: 1 }, { number: 2, courier: "SiCepat" }],
    })
    expect((await orderOf(market(), order.id)).fulfillments).toHaveLength(2)
    expect(await reserved()).toBe(1)
    expect((await buyer(purchase, order, "receive")).status).toBe(200)
    const received = await seen(purchase, order)
    expect(received.state).toBe("received")
    expect(received.parcels.every(({ delivered_at }) => delivered_at)).toBe(true)
    expect(onlyIntent().refunded).toBe(0)
  })

  it("some now, the rest refused: its price goes back, its stock is free, and it cannot be claimed again", async () => {
    const { purchase, order, line, price } = await two()
    const one = { line_id: line, quantity: 1 }
    const part = { ...tracking, lines: [{ line_id: line, quantity: 1 }], rest: "refuse" }
    expect(await act(order, "send", part)).toMatchObject({ status: 400, data: { code: "invalid_input" } })
    const sent = await done(order, "send", { ...part, note: "Stok tinggal dua" })
    expect(sent).toMatchObject({ state: "sent", refunded: price, refused: [one], left: [] })
    expect(onlyIntent().refunded).toBe(price)
    expect(await reserved()).toBe(1)
    expect(await seen(purchase, order)).toMatchObject({
      state: "sent",
      refused: [one],
      total: order.total,
      money: { refunds: [{ reason: "sold_out", note: "Stok tinggal dua", amount: price }] },
    })
    const claim = { kind: "problem", reason: "damaged", text: "Pecah", key: "too-many-1", email: purchase.email }
    const path = `/store/purchases/${purchase.number}/orders/${order.id}/cases`
    const report = (quantity: number) =>
      client(api, visitor()).post(path, { ...claim, lines: [{ line_id: line, quantity }] })
    expect(await report(2)).toMatchObject({ status: 400, data: { code: "invalid_input" } })
    expect(await report(1)).toMatchObject({ status: 200, data: { case: { wanted: price } } })
  })

  it("the rest is refused afterwards, while the gateway is away: it follows by itself, once", async () => {
    const { order, line, price } = await two()
    await done(order, "send", { ...tracking, lines: [{ line_id: line, quantity: 1 }] })
    bank.failNext.refund = "gateway down"
    expect(await done(order, "refuse-rest", { note: "Habis" })).toMatchObject({ state: "sent", left: [] })
    expect(onlyIntent().refunded).toBe(0)
    await sql("update share_refund set next_attempt_at = now() - interval '1 second'")
    await load("@opop/vendor/jobs/retry-refunds").default(market().container)
    expect(onlyIntent().refunded).toBe(price)
    expect(await act(order, "refuse-rest", { note: "Habis" })).toMatchObject({ data: { code: "order_state" } })
  })

  it("refuses pieces that are not there, and changes nothing", async () => {
    const { order, line } = await two()
    for (const lines of [
      [{ line_id: line, quantity: 3 }],
      [{ line_id: "ordli_unknown", quantity: 1 }],
      [
        { line_id: line, quantity: 1 },
        { line_id: line, quantity: 1 },
      ],
    ])
      expect(await act(order, "send", { ...tracking, lines })).toMatchObject({ data: { code: "invalid_input" } })
    expect((await orderOf(market(), order.id)).fulfillments).toEqual([])
    expect((await sql("select count(*)::int as n from order_parcel")).rows).toEqual([{ n: 0 }])
  })

  it("packed, and what the courier says, as the cooperative notes it", async () => {
    const { order } = await two()
    const mark = (packed: boolean) => order.desk.post("/vendor/orders/packed", { orders: [order.id], packed })
    const counts = async () => (await order.desk.get("/vendor/orders")).data.counts
    expect((await mark(true)).status).toBe(200)
    expect(await counts()).toMatchObject({ to_ship: 1, to_pack: 0 })
    await mark(false)
    expect(await counts()).toMatchObject({ to_ship: 0, to_pack: 1 })
    const parcel = (await done(order, "send", tracking)).parcels[0]?.id
    const note = (is: string) => done(order, `parcels/${parcel}`, { is })
    expect((await note("returned")).parcels[0]?.returned_at).toBeTruthy()
    expect(await counts()).toMatchObject({ needs_action: 1 })
    expect((await note("on_its_way")).parcels[0]?.returned_at).toBeNull()
    expect(await note("delivered")).toMatchObject({ state: "delivered" })
    expect(await act(order, `parcels/${parcel}`, { is: "returned" })).toMatchObject({ data: { code: "order_state" } })
    expect(await mark(true)).toMatchObject({ status: 400, data: { code: "order_state" } })
  })
})
