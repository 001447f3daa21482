import { randomUUID } from "node:crypto"
import { createRequire } from "node:module"
import { Modules } from "@medusajs/framework/utils"
import * as flows from "@medusajs/medusa/core-flows"
import { caseAnswer, casesAnswer, type OrderCase } from "@opop/vendor/contract/order-case"
import { bank } from "../doubles/bank/bank"
import { fillCart, read } from "./support/carts"
import { describeMarketplace } from "./support/describe-marketplace"
import { client, type Reply } from "./support/http-client"
import { people } from "./support/people"
import { photo } from "./support/photos"
import { complete, type OrderRow, orderOf } from "./support/purchases"

const load = createRequire(import.meta.url)
const caseOf = (reply: Reply): OrderCase => {
  expect(reply).toMatchObject({ status: 200 })
  return caseAnswer.parse(reply.data).case
}
const email = "buyer@example.test"

describeMarketplace("cases", { cooperatives: 2, stock: 100 }, ({ market, database, api }) => {
  const intent = () => [...bank.intents.values()][0] ?? expect.fail("The bank knows no payment")
  const watch = () => load("@opop/vendor/jobs/watch-cases").default(market().container)
  const bearer = (token: string) => ({ authorization: `Bearer ${token}` })
  /** Each from an address of their own, so that the limit of requests is not in the way. */
  const buyer = () =>
    client(api, {
      ...market().headers,
      "x-visitor-address": randomUUID(),
      "x-storefront-secret": process.env["STOREFRONT_SECRET"],
    })
  const desk = async (index: number) => {
    const member = await people(api, market()).member(market().cooperatives[index]?.id ?? "")
    return client(api, bearer(member.token))
  }
  const province = async () => client(api, bearer((await people(api, market()).staff()).token))
  const overdue = () => database.raw("update order_case set deadline = now() - interval '1 minute'")
  const send = async (order: OrderRow) => {
    const items = order.items.map(({ id, quantity }) => ({ id, quantity }))
    const { id } = await market().run(flows.createOrderFulfillmentWorkflow, { order_id: order.id, items })
    const shipment = { order_id: order.id, fulfillment_id: id, items, labels: [] }
    await market().run(flows.createOrderShipmentWorkflow, shipment)
    await market().run(flows.markOrderFulfillmentAsDeliveredWorkflow, { orderId: order.id, fulfillmentId: id })
    await database.raw(
      `insert into order_course (id, order_id, purchase_id, cooperative_id, placed_at, accept_by)
       values ('course_${order.id}', '${order.id}', '${order.purchase.id}', '${order.cooperative.id}', now(), now())
       on conflict do nothing`,
    )
    await database.raw(
      `update order_course set report_until = now() + interval '7 days' where order_id = '${order.id}'`,
    )
  }

  /** A paid purchase of two cooperatives; the first one's order has arrived. */
  const arrived = async (quantity = 2) => {
    bank.mode = "captured"
    const { order_ids } = await complete(market(), await fillCart(market(), { quantity }))
    const orders = await Promise.all(order_ids.map((id) => orderOf(market(), id)))
    const of = (index: number) =>
      orders.find(({ cooperative }) => cooperative.id === market().cooperatives[index]?.id) ?? expect.fail()
    await send(of(0))
    return { number: of(0).purchase.number, order: of(0), sibling: of(1), line: of(0).items[0]?.id ?? "" }
  }
  type Arrived = Awaited<ReturnType<typeof arrived>>
  const claim = ({ line }: Arrived, more: object = {}) => ({
    kind: "problem",
    reason: "damaged",
    lines: [{ line_id: line, quantity: 1 }],
    text: "Pecah di jalan",
    key: randomUUID(),
    email,
    ...more,
  })
  const open = (place: Arrived, more: object = {}) =>
    buyer().post(`/store/purchases/${place.number}/orders/${place.order.id}/cases`, claim(place, more))
  const say = ({ number }: Arrived, { id }: OrderCase, action: string, more: object = {}) =>
    buyer().post(`/store/purchases/${number}/cases/${id}`, { action, email, ...more })
  const refunded = async (order: OrderRow) =>
    Number((await orderOf(market(), order.id)).payment_collections[0]?.refunded_amount ?? 0)

  it("opened, answered, the offer accepted: that order's share gives exactly the offer, the other nothing", async () => {
    const place = await arrived()
    const opened = caseOf(await open(place, { photos: [await photo()] }))
    const price = Math.round(Number(place.order.item_total) / 2)
    expect(opened).toMatchObject({ state: "open", wanted: price, may: ["call_in", "withdraw", "message"] })
    const cooperative = await desk(0)
    const { cases } = casesAnswer.parse((await cooperative.get("/vendor/cases?open=true")).data)
    expect(cases.map(({ id }) => id)).toEqual([opened.id])
    expect(cases[0]?.may).toEqual(["accept", "answer", "call_in", "message"])
    const answer = { action: "answer", offered: 9000, text: "Kami ganti sebagian" }
    expect(caseOf(await cooperative.post(`/vendor/cases/${opened.id}`, answer))).toMatchObject({ state: "answered" })
    const settled = caseOf(await say(place, opened, "accept"))
    expect(settled).toMatchObject({ state: "settled", offered: 9000, agreed: 9000, deadline: null, may: [] })
    expect(settled.messages.map(({ by, action }) => `${by} ${action}`)).toEqual([
      "buyer open",
      "cooperative answer",
      "buyer accept",
    ])
    expect([intent().refunded, await refunded(place.order), await refunded(place.sibling)]).toEqual([9000, 9000, 0])
    expect(await say(place, opened, "accept")).toMatchObject({ status: 400, data: { code: "case_state" } })
    expect(intent().refunded).toBe(9000)
  })

  it("a return: the money waits for the goods, and the goods go back into stock", async () => {
    const place = await arrived()
    const opened = caseOf(await open(place, { kind: "return" }))
    const cooperative = await desk(0)
    const accepted = caseOf(await cooperative.post(`/vendor/cases/${opened.id}`, { action: "accept" }))
    expect(accepted).toMatchObject({ state: "agreed", goods_back: true, may: ["goods_back", "call_in", "message"] })
    expect(intent().refunded).toBe(0)
    const done = caseOf(await cooperative.post(`/vendor/cases/${opened.id}`, { action: "goods_back" }))
    expect(done).toMatchObject({ state: "settled", agreed: opened.wanted })
    expect(intent().refunded).toBe(opened.wanted)
    const [level] = await market()
      .container.resolve(Modules.INVENTORY)
      .listInventoryLevels({ inventory_item_id: market().cooperatives[0]?.products[0]?.inventoryItem ?? "" })
    expect(Number(level?.stocked_quantity)).toBe(99)
    const [returned] = await read<{ status: string }>(market(), "return", ["status"], { order_id: place.order.id })
    expect(returned?.status).toBe("received")
  })

  it("called in: the province decides, and nobody else", async () => {
    const place = await arrived()
    const opened = caseOf(await open(place))
    expect(caseOf(await say(place, opened, "call_in"))).toMatchObject({ state: "called_in", deadline: null })
    expect((await (await desk(0)).post(`/vendor/cases/${opened.id}`, { action: "accept" })).data.code).toBe(
      "case_state",
    )
    const staff = await province()
    expect(casesAnswer.parse((await staff.get("/admin/cases?open=true")).data).count).toBe(1)
    const tooMuch = { action: "decide", amount: 99_999_999, text: "Semua" }
    expect((await staff.post(`/admin/cases/${opened.id}`, tooMuch)).data.code).toBe("refund_too_much")
    expect((await staff.post(`/admin/cases/${opened.id}`, { action: "decide", text: "?" })).data.code).toBe(
      "invalid_input",
    )
    const decided = await staff.post(`/admin/cases/${opened.id}`, { action: "decide", amount: 7000, text: "Setengah" })
    expect(caseOf(decided)).toMatchObject({ state: "settled", agreed: 7000 })
    expect([await refunded(place.order), intent().refunded]).toEqual([7000, 7000])
  })

  it("the province may also give nothing", async () => {
    const place = await arrived()
    const opened = caseOf(await open(place))
    await say(place, opened, "call_in")
    const decided = await (await province()).post(`/admin/cases/${opened.id}`, {
      action: "decide",
      amount: 0,
      text: "-",
    })
    expect(caseOf(decided)).toMatchObject({ state: "closed", agreed: 0 })
    expect(intent().refunded).toBe(0)
  })

  it("the clock: a silent cooperative brings in the province, a silent buyer ends it, goods that stay away bring it in", async () => {
    const place = await arrived(4)
    const cooperative = await desk(0)
    const stateOf = async ({ id }: OrderCase) => caseOf(await cooperative.get(`/vendor/cases/${id}`)).state
    const silent = caseOf(await open(place))
    await watch()
    expect(await stateOf(silent)).toBe("open")
    await overdue()
    await watch()
    expect(await stateOf(silent)).toBe("called_in")
    await say(place, silent, "withdraw")
    const answered = caseOf(await open(place))
    await cooperative.post(`/vendor/cases/${answered.id}`, { action: "answer", offered: 0, text: "Tidak" })
    await database.raw("update order_case set deadline = now() - interval '1 minute' where state = 'answered'")
    await watch()
    expect(await stateOf(answered)).toBe("closed")
    const goods = caseOf(await open(place, { kind: "return" }))
    await cooperative.post(`/vendor/cases/${goods.id}`, { action: "accept" })
    await database.raw("update order_case set deadline = now() - interval '1 minute' where state = 'agreed'")
    await watch()
    expect(await stateOf(goods)).toBe("called_in")
    expect(intent().refunded).toBe(0)
  })

  it("a refund that fails keeps the promise, and the clock keeps it", async () => {
    const place = await arrived()
    const opened = caseOf(await open(place))
    bank.failNext = { refund: "the bank is away" }
    const accepted = await (await desk(0)).post(`/vendor/cases/${opened.id}`, { action: "accept" })
    expect(caseOf(accepted)).toMatchObject({ state: "agreed", agreed: opened.wanted, may: ["message"] })
    expect((await say(place, opened, "withdraw")).data.code).toBe("case_state")
    await database.raw("update order_case set deadline = now() - interval '1 minute'")
    await Promise.all([watch(), watch()])
    expect(caseOf(await (await desk(0)).get(`/vendor/cases/${opened.id}`))).toMatchObject({ state: "settled" })
    expect([intent().refunded, await refunded(place.order)]).toEqual([opened.wanted, opened.wanted])
  })

  it("photos are for the case's own buyer, cooperative and province", async () => {
    const place = await arrived()
    const opened = caseOf(await open(place, { photos: [await photo("#102030"), await photo("#a0b0c0")] }))
    const [picture] = opened.messages[0]?.photos ?? []
    const path = `/store/purchases/${place.number}/cases/${opened.id}/photos/${picture}`
    const as = (headers: object) => client(api, { ...market().headers, ...headers }).get(path)
    expect((await as({ "x-buyer-email": email })).status).toBe(200)
    for (const headers of [{}, { "x-buyer-email": "other@example.test" }]) expect((await as(headers)).status).toBe(404)
    const other = await arrived()
    const foreign = `/store/purchases/${other.number}/cases/${opened.id}/photos/${picture}`
    const theirs = client(api, { ...market().headers, "x-buyer-email": email })
    expect((await theirs.get(foreign)).status).toBe(404)
    const otherCase = caseOf(await open(other))
    expect((await theirs.get(`/store/purchases/${other.number}/cases/${otherCase.id}/photos/${picture}`)).status).toBe(
      404,
    )
    expect((await (await desk(0)).get(`/vendor/cases/${opened.id}/photos/${picture}`)).status).toBe(200)
    expect((await (await desk(1)).get(`/vendor/cases/${opened.id}/photos/${picture}`)).status).toBe(404)
    expect((await (await province()).get(`/admin/cases/${opened.id}/photos/${picture}`)).status).toBe(200)
    expect((await client(api, {}).get(`/admin/cases/${opened.id}/photos/${picture}`)).status).toBe(401)
    expect((await client(api, {}).get(`/media/private/${picture}.webp`)).status).toBe(404)
  })

  it("another cooperative finds nothing and can do nothing", async () => {
    const place = await arrived()
    const opened = caseOf(await open(place))
    const other = await desk(1)
    expect((await other.get("/vendor/cases")).data).toEqual({ cases: [], count: 0 })
    expect((await other.get(`/vendor/cases/${opened.id}`)).data.code).toBe("case_not_found")
    expect((await other.post(`/vendor/cases/${opened.id}`, { action: "accept" })).data.code).toBe("case_not_found")
    expect(intent().refunded).toBe(0)
  })

  it("bad input is refused with a code and changes nothing", async () => {
    const place = await arrived()
    const svg = Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>${" ".repeat(99)}`)
    const refusals: [object, string][] = [
      [{ lines: [{ line_id: place.line, quantity: 3 }] }, "invalid_input"],
      [{ lines: [{ line_id: place.sibling.items[0]?.id, quantity: 1 }] }, "invalid_input"],
      [{ wanted: 9_999_999 }, "refund_too_much"],
      [{ photos: [svg.toString("base64")] }, "picture_refused"],
      [{ email: "other@example.test" }, "purchase_not_found"],
    ]
    for (const [more, code] of refusals) expect((await open(place, more)).data.code).toBe(code)
    const elsewhere = `/store/purchases/${place.number}/orders/${place.sibling.id}/cases`
    expect((await buyer().post(elsewhere, claim(place))).data.code).toBe("case_window_over")
    const huge = await open(place, { photos: ["A".repeat(5_600_000), "A".repeat(5_600_000)] })
    expect(huge).toMatchObject({ status: 400, data: { code: "picture_refused", details: { index: 0 } } })
    const endless = await open(place, { text: "A".repeat(26_000_000) })
    expect(endless.status).toBe(413)
    await database.raw("update order_course set report_until = now() - interval '1 minute'")
    expect((await open(place)).data.code).toBe("case_window_over")
    expect((await database.raw("select count(*) as n from order_case")).rows[0]?.["n"]).toBe("0")
    expect((await database.raw("select count(*) as n from private_picture")).rows[0]?.["n"]).toBe("0")
  })

  it("asked twice at once, there is one case; a second one has to wait for the first to end", async () => {
    const place = await arrived()
    const key = randomUUID()
    const photos = [await photo()]
    const replies = await Promise.all([1, 2, 3].map(() => open(place, { key, photos })))
    expect(new Set(replies.map((reply) => caseOf(reply).id)).size).toBe(1)
    expect((await open(place)).data.code).toBe("case_exists")
    expect((await database.raw("select count(*) as n from private_picture")).rows[0]?.["n"]).toBe("1")
    const { ordersWithOpenCase } = load("@opop/vendor/queries/open-cases")
    const among = [place.order.id, place.sibling.id]
    expect([...(await ordersWithOpenCase(market().container, among))]).toEqual([place.order.id])
  })
})
