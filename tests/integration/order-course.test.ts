import { createRequire } from "node:module"
import { deskOrdersAnswer } from "@opop/vendor/contract/desk"
import { purchaseAnswer } from "@opop/vendor/contract/purchase"
import { bank } from "../doubles/bank/bank"
import { fillCart } from "./support/carts"
import { describeMarketplace } from "./support/describe-marketplace"
import { type DeskOrder, onlyIntent, orderDesk, tracking } from "./support/order-desk"
import { complete, eventually, orderOf, ordersOf } from "./support/purchases"
import { shopper } from "./support/shopper"

const load = createRequire(import.meta.url)

describeMarketplace("the course of an order", { cooperatives: 2, stock: 10 }, ({ market, database, api }) => {
  const { crew, as, clock, sql, past, reserved, bought, act, done, buyer, look, seen } = orderDesk({
    market,
    database,
    api,
  })

  it("accepted, sent, received, released: each step once, seen by both sides", async () => {
    const { purchase, first } = await bought()
    const fresh = await seen(purchase, first)
    expect(fresh).toMatchObject({
      state: "awaiting_acceptance",
      money: { state: "paid" },
      course: { may: { cancel: true } },
    })
    const hours = (Date.parse(fresh.course.accept_by ?? "") - Date.parse(purchase.placed_at)) / 3_600_000
    expect(hours).toBeCloseTo(48, 1)

    expect(await done(first, "accept")).toMatchObject({
      state: "packing",
      may: ["decline", "pack", "send", "send_part", "refund"],
    })
    expect((await act(first, "accept")).status).toBe(200)
    expect(await done(first, "send", tracking)).toMatchObject({ state: "sent", course: { tracking }, may: ["refund"] })
    expect(await act(first, "send", tracking)).toMatchObject({ status: 400, data: { code: "order_state" } })
    const native = await orderOf(market(), first.id)
    expect(native.fulfillments).toHaveLength(1)
    expect(await reserved()).toBe(1)
    const sent = await seen(purchase, first)
    expect(sent).toMatchObject({ state: "sent", course: { may: { cancel: false, receive: true, report: true } } })

    const received = purchaseAnswer.parse((await buyer(purchase, first, "receive")).data).purchase
    expect(received.orders.find(({ id }) => id === first.id)?.state).toBe("received")
    expect((await buyer(purchase, first, "receive")).status).toBe(200)
    expect((await orderOf(market(), first.id)).fulfillments[0]?.delivered_at).toBeTruthy()
    await clock()
    expect((await sql("select released_at from order_course where released_at is not null")).rows).toEqual([])
    await past("report_until")
    await clock()
    await clock()
    const { rows } = await sql("select order_id, received_by from order_course where released_at is not null")
    expect(rows).toEqual([{ order_id: first.id, received_by: "buyer" }])
  })

  it("declined: the buyer has the money back, the stock is free, the other order goes on", async () => {
    const { purchase, first, second } = await bought()
    expect(await done(first, "decline", { note: "Bahan habis" })).toMatchObject({ state: "cancelled", may: [] })
    expect(onlyIntent().refunded).toBe(first.share)
    expect(await seen(purchase, first)).toMatchObject({
      state: "cancelled",
      total: first.total,
      money: { state: "refunded", refunded: first.share, refunds: [{ by: "cooperative", reason: "declined" }] },
      course: { cancelled: { why: "declined", note: "Bahan habis" } },
    })
    expect(await seen(purchase, second)).toMatchObject({ state: "awaiting_acceptance", money: { state: "paid" } })
    expect((await look(purchase)).payment.state).toBe("partly_refunded")
    expect((await orderOf(market(), first.id)).status).toBe("canceled")
    expect(await reserved()).toBe(1)
    expect(await act(first, "accept")).toMatchObject({ status: 400, data: { code: "order_state" } })
    expect((await act(first, "decline", { note: "Sekali lagi" })).status).toBe(200)
    expect(onlyIntent().refunded).toBe(first.share)
  })

  it("not accepted in time: cancelled and given back by itself, once", async () => {
    const { purchase, first, second } = await bought()
    await done(second, "accept")
    await clock()
    expect((await seen(purchase, first)).state).toBe("awaiting_acceptance")
    await past("accept_by")
    await Promise.all([clock(), clock()])
    expect(await seen(purchase, first)).toMatchObject({
      state: "cancelled",
      money: { refunds: [{ by: "programme", reason: "lapsed", amount: first.share }] },
      course: { cancelled: { why: "lapsed" } },
    })
    expect((await seen(purchase, second)).state).toBe("packing")
    expect(onlyIntent().refunded).toBe(first.share)
  })

  it("received by itself when nobody says otherwise", async () => {
    const { purchase, first } = await bought()
    await done(first, "accept")
    await done(first, "send", tracking)
    await clock()
    expect((await seen(purchase, first)).state).toBe("sent")
    await past("receive_by")
    await clock()
    expect(await seen(purchase, first)).toMatchObject({ state: "received", course: { may: { report: true } } })
  })

  it("the buyer cancels before it is accepted, and not afterwards", async () => {
    const { purchase, first, second } = await bought()
    const stranger = await buyer(purchase, first, "cancel", "somebody@example.test")
    expect(stranger).toMatchObject({ status: 404, data: { code: "purchase_not_found" } })
    await done(second, "accept")
    expect(await buyer(purchase, second, "cancel")).toMatchObject({ status: 400, data: { code: "order_state" } })
    expect(await buyer(purchase, second, "receive")).toMatchObject({ status: 400, data: { code: "order_state" } })
    expect((await buyer(purchase, first, "cancel")).status).toBe(200)
    expect(onlyIntent().refunded).toBe(first.share)
    expect((await seen(purchase, first)).course.cancelled?.why).toBe("buyer")
    expect(await buyer(purchase, { id: "order_unknown" }, "cancel")).toMatchObject({ status: 404 })
  })

  it("staff end an order, or give something back, with their reason", async () => {
    const { purchase, first, second } = await bought()
    const staff = as(await crew().staff())
    const refund = { amount: 2000, note: "Kesalahan ongkir", key: "staff-0001" }
    for (let times = 0; times < 2; times++)
      expect(await staff.post(`/admin/cooperative-orders/${second.id}/refund`, refund)).toMatchObject({ status: 200 })
    expect(onlyIntent().refunded).toBe(2000)
    const cancel = await staff.post(`/admin/cooperative-orders/${first.id}/cancel`, { note: "Toko tutup" })
    expect(cancel.status).toBe(200)
    expect((await seen(purchase, first)).course.cancelled).toMatchObject({ why: "staff", note: "Toko tutup" })
    expect((await seen(purchase, second)).money.refunds).toMatchObject([{ by: "province", note: "Kesalahan ongkir" }])
    expect((await staff.get("/admin/refunds?state=failed")).data).toEqual({ refunds: [], count: 0 })
    expect((await staff.get("/admin/refunds")).data.count).toBe(2)
  })

  it("the gateway refuses while an order is cancelled: it is, the stock is free, the money follows", async () => {
    const { purchase, first } = await bought()
    bank.failNext.refund = "gateway down"
    expect(await done(first, "decline", { note: "Bahan habis" })).toMatchObject({ state: "cancelled" })
    expect(onlyIntent().refunded).toBe(0)
    expect(await reserved()).toBe(1)
    expect((await orderOf(market(), first.id)).status).toBe("pending")
    const staff = as(await crew().staff())
    const { refunds } = (await staff.get("/admin/refunds?state=failed")).data
    expect(refunds).toMatchObject([{ amount: first.share, failure: "gateway down", attempts: 1 }])
    await clock()
    await clock()
    expect(onlyIntent().refunded).toBe(first.share)
    expect((await orderOf(market(), first.id)).status).toBe("canceled")
    expect((await seen(purchase, first)).money).toMatchObject({ state: "refunded", refunded: first.share })
  })

  it("a goodwill refund before the order is declined: the rest follows, together the share", async () => {
    const { purchase, first } = await bought()
    const refund = { amount: 3000, note: "Maaf terlambat", key: "goodwill-1" }
    expect(await done(first, "refund", refund)).toMatchObject({ total: first.total, refunded: 3000 })
    expect(await act(first, "refund", { ...refund, amount: first.share, key: "goodwill-2" })).toMatchObject({
      status: 400,
      data: { code: "refund_too_much", details: { available: first.share - 3000 } },
    })
    await done(first, "decline", { note: "Bahan habis" })
    expect((await seen(purchase, first)).money.refunds.map(({ amount }) => amount)).toEqual([3000, first.share - 3000])
    expect(onlyIntent().refunded).toBe(first.share)
  })

  describe("a transfer", () => {
    const promised = async () => complete(market(), await fillCart(market(), { provider: "pp_transfer_transfer" }))
    const due = (sessions: string) =>
      sql(`update payment_session set data = data || '{"due_at":"2026-01-01T00:00:00.000Z"${sessions}}'`)
    const states = async (ids: string[]) => (await ordersOf(market(), ids)).map(({ status }) => status)

    it("that does not come in time: every order ends, the stock is free", async () => {
      const { order_ids } = await promised()
      await clock()
      expect(await states(order_ids)).toEqual(["pending", "pending"])
      await due("")
      await Promise.all([clock(), clock()])
      expect(await states(order_ids)).toEqual(["canceled", "canceled"])
      expect(await reserved()).toBe(0)
      expect((await sql("select distinct cancel_why from order_course")).rows).toEqual([{ cancel_why: "unpaid" }])
    })

    it("with a slip that nobody has looked at waits for staff", async () => {
      const { order_ids } = await promised()
      await due(', "proof_id":"pic_1"')
      await clock()
      expect(await states(order_ids)).toEqual(["pending", "pending"])
    })

    it("unpaid is never lapsed; paid later it has the whole time", async () => {
      const { id, order_ids } = await promised()
      const { rows: due } = await sql("select total::int as total from purchase")
      await sql(
        "update order_course set accept_by = now() - interval '1 hour', placed_at = now() - interval '50 hours'",
      )
      await clock()
      expect(await states(order_ids)).toEqual(["pending", "pending"])
      await load("@opop/payments/workflows/confirm-transfer").confirmTransfer(market().container, {
        ...{ purchase_id: id, amount: Number(due[0]?.["total"]), confirmed_by: "staff" },
      })
      await clock()
      expect(await states(order_ids)).toEqual(["pending", "pending"])
      const { rows } = await sql("select extract(epoch from accept_by - now()) / 3600 as hours from order_course")
      for (const { hours } of rows) expect(Number(hours)).toBeCloseTo(48, 1)
    })
  })

  it("an order cancelled in Medusa's own admin says so to everybody", async () => {
    const { purchase, first } = await bought()
    const { cancelOrderWorkflow } = await import("@medusajs/medusa/core-flows")
    await market().run(cancelOrderWorkflow, { order_id: first.id })
    await eventually(async () => (await seen(purchase, first)).course.cancelled?.why === "staff", "noted on the course")
  })

  it.each(["catalogue", "fulfilment", "finance"])(
    "a member for %s does that, with their own orders only",
    async (role) => {
      const { first, second } = await bought()
      const cooperative = market().cooperatives.find((_, n) => first.cooperative.handle === `kopontren-${n}`)
      const member = await crew().member(cooperative?.id ?? "")
      await sql(`update membership set role = '${role}' where member_id = '${member.id}'`)
      const answers = async (order: DeskOrder, action: string) =>
        (await as(member).post(`/vendor/orders/${order.id}/${action}`, { note: "x" })).data.code
      for (const action of ["decline", "send", "refund", "accept"]) {
        const allowed = role === (action === "refund" ? "finance" : "fulfilment")
        expect(await answers(second, action), action).toBe(allowed ? "order_not_found" : "role_forbidden")
        // accepting takes no input: it succeeds
        const own = action === "accept" ? undefined : "invalid_input"
        expect(await answers(first, action), action).toBe(allowed ? own : "role_forbidden")
      }
    },
  )

  it("the desk counts what stands where, the nearest deadline first", async () => {
    const { first } = await bought()
    const again = await shopper(api, market()).bought()
    const other = again.orders.find(({ cooperative }) => cooperative.handle === first.cooperative.handle)
    await sql(`update order_course set accept_by = now() + interval '1 hour' where order_id = '${other?.id}'`)
    const list = async (tab: string) => deskOrdersAnswer.parse((await first.desk.get(`/vendor/orders?tab=${tab}`)).data)
    const none = { needs_action: 0, new: 0, to_pack: 0, to_ship: 0, shipped: 0, done: 0, cancelled: 0, all: 0 }
    const ids = async (tab: string) => (await list(tab)).orders.map(({ id }) => id)
    expect(await ids("new")).toEqual([other?.id, first.id])
    expect(await ids("all")).toEqual([other?.id, first.id])
    expect((await list("new")).counts).toEqual({ ...none, new: 2, needs_action: 1, all: 2 })
    await done(first, "accept")
    expect(await ids("to_pack")).toEqual([first.id])
    await done(first, "send", tracking)
    expect(await ids("shipped")).toEqual([first.id])
    expect((await list("done")).counts).toEqual({ ...none, new: 1, needs_action: 1, shipped: 1, all: 2 })
    expect(await ids("new")).toEqual([other?.id])
  })

  it("reads the settings it was given, and keeps who changed them", async () => {
    const person = await crew().staff()
    const staff = as(person)
    expect((await staff.get("/admin/programme")).data.settings).toMatchObject({ capture: "at_once", accept_hours: 48 })
    expect(await staff.post("/admin/programme", { accept_hours: 0 })).toMatchObject({ status: 400 })
    expect((await staff.post("/admin/programme", { accept_hours: 24 })).data.settings.accept_hours).toBe(24)
    const { purchase, first } = await bought()
    const { accept_by } = (await seen(purchase, first)).course
    expect((Date.parse(accept_by ?? "") - Date.parse(purchase.placed_at)) / 3_600_000).toBeCloseTo(24, 1)
    const { rows } = await sql(
      "select before->>'accept_hours' as before, after->>'accept_hours' as after, actor from programme_change",
    )
    expect(rows).toEqual([{ before: "48", after: "24", actor: person.id }])
    await expect(sql("delete from programme_change")).rejects.toThrow("stays on record")
    await expect(sql("insert into programme_setting select 'other' as id from programme_setting")).rejects.toThrow()
    const service = market().container.resolve("programme") as { taxPeriods: () => Promise<{ basis_points: number }[]> }
    expect(await service.taxPeriods()).toMatchObject([{ code: "ppn", basis_points: 1100, valid_from: "2025-01-01" }])
  })

  it("keeps a course for each order of a purchase, and none of one that was undone", async () => {
    const { order_ids } = await complete(market(), await fillCart(market()))
    expect((await sql("select count(*)::int as n from order_course")).rows).toEqual([{ n: order_ids.length }])
    bank.failNext.authorize = "declined"
    await expect(complete(market(), await fillCart(market()))).rejects.toBeDefined()
    expect((await sql("select count(*)::int as n from order_course")).rows).toEqual([{ n: order_ids.length }])
  })
})
