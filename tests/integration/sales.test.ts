import { randomUUID } from "node:crypto"
import { createRequire } from "node:module"
import { statementAnswer } from "@opop/vendor/contract/ledger"
import { type Sales, salesAnswer } from "@opop/vendor/contract/sales"
import { describeMarketplace } from "./support/describe-marketplace"
import { client, type Reply } from "./support/http-client"
import { commissionRule, ledgerOf } from "./support/ledger"
import { manyOrders } from "./support/many-orders"
import { type DeskOrder, orderDesk } from "./support/order-desk"

const load = createRequire(import.meta.url)
const today = () => new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10)
const thisMonth = () => today().slice(0, 7)

describeMarketplace("sales", { cooperatives: 2, stock: 100 }, ({ market, database, api }) => {
  const { visitor, crew, as, sql, bought, done } = orderDesk({ market, database, api })
  const books = () => ledgerOf(market(), database)
  const sales = (reply: Reply): Sales => {
    expect(reply, JSON.stringify(reply.data)).toMatchObject({ status: 200 })
    return salesAnswer.parse(reply.data)
  }
  const seen = async (order: DeskOrder, query = "") => sales(await order.desk.get(`/vendor/sales${query}`))
  const viewed = (handle: string, address: string = randomUUID()) =>
    client(api, { ...visitor(), "x-visitor-address": address }).post(`/store/catalogue/${handle}/view`, {})
  const writeViews = () => load("@opop/vendor/workflows/write-views").writeViews(market().container)
  const lineOf = async (order: DeskOrder) =>
    String((await sql(`select item_id from order_item where order_id = '${order.id}'`)).rows[0]?.["item_id"])

  it("agree with the statement of the same month, with a refund, a dispute and the fee", async () => {
    await commissionRule(market())
    const { purchase, first } = await bought()
    for (const { id } of purchase.orders) await books().bookOrder(id)
    await done(first, "accept")
    await done(first, "refund", { amount: 1500, note: "Potongan harga", key: randomUUID() })
    await books().bookOrder(first.id)
    const dispute = { dispute_id: "dp_1", order_id: first.id, amount: 2500 }
    await books().bookDispute({ ...dispute, state: "opened" })
    await books().bookDispute({ dispute_id: "dp_2", order_id: first.id, amount: 700, state: "won" })
    const statement = statementAnswer.parse((await first.desk.get(`/vendor/statements/${thisMonth()}`)).data).statement
    const total = (kind: string) => statement.totals.find((one) => one.kind === kind)?.amount ?? 0

    for (const query of [`?by=month&from=${thisMonth()}-01`, `?by=day&from=${thisMonth()}-01`]) {
      const { totals, periods } = await seen(first, query)
      expect(totals).toMatchObject({
        goods: total("sale"),
        shipping: total("shipping"),
        refunds: -1500,
        disputes: -2500,
        commission: total("commission"),
        orders: 1,
        pieces: 2,
      })
      expect(total("refund")).toBe(-1500)
      expect(total("dispute")).toBe(-2500)
      expect(totals.goods + totals.shipping).toBe(first.total)
      expect(totals.goods + totals.shipping + totals.refunds + totals.disputes + totals.commission).toBe(
        statement.closing,
      )
      const last = periods.at(-1)
      expect(last).toMatchObject({ period: query.includes("month") ? thisMonth() : today(), ...totals })
      for (const name of ["goods", "refunds", "orders", "pieces"] as const)
        expect(periods.reduce((sum, one) => sum + one[name], 0)).toBe(totals[name])
    }
  })

  it("by days of Jakarta: what comes in at its midnight is of the new day", async () => {
    const { first, second } = await bought()
    const [a, b] = [first, second].map(({ id, cooperative }) => ({ id, handle: cooperative.handle }))
    const idOf = (handle = "") => market().cooperatives[Number(handle.slice(-1))]?.id ?? ""
    const post = (order: { id: string; handle: string } | undefined, key: string, occurred_at: string) =>
      books()
        .ledger()
        .post([
          {
            ...{ key, kind: "sale", cooperative_id: idOf(order?.handle), currency_code: "idr", order_id: order?.id },
            occurred_at: new Date(occurred_at),
            postings: [
              { account: "held", amount: -1000 },
              { account: "pending", amount: 1000 },
            ],
          },
        ])
    await post(a, "night", "2026-10-31T16:59:59.999Z")
    await post(b, "day", "2026-10-31T17:00:00Z")
    const range = "?by=day&from=2026-10-30&to=2026-11-02"
    const days = async (order: DeskOrder) =>
      (await seen(order, range)).periods.filter(({ goods }) => goods).map(({ period }) => period)
    expect(await days(first)).toEqual(["2026-10-31"])
    expect(await days(second)).toEqual(["2026-11-01"])
  })

  it("best products: pieces and revenue, less what a settled case took back; a cancelled order counts nothing", async () => {
    const { purchase, first, second } = await bought()
    for (const { id } of purchase.orders) await books().bookOrder(id)
    const [best] = (await seen(first)).best
    const own = market().cooperatives[Number(first.cooperative.handle.slice(-1))]
    const paid = (await seen(first)).totals.goods
    expect(best).toMatchObject({ product_id: own?.products[0]?.id, pieces: 2, revenue: paid, orders: 1, views: 0 })
    const lines = JSON.stringify([{ line_id: await lineOf(first), title: "x", quantity: 1 }])
    await sql(`insert into order_case (id, order_id, order_number, purchase_id, cooperative_id, key, kind, reason, state, lines, wanted, agreed, goods_back)
      values ('ocase_t', '${first.id}', 1, 'p', '${own?.id}', 'k', 'return', 'damaged', 'settled', '${lines}', 4000, 3000, true)`)
    expect((await seen(first)).best[0]).toMatchObject({ pieces: 1, revenue: paid - 3000 })
    await done(second, "decline", { note: "Bahan habis" })
    await books().bookOrder(second.id)
    const after = await seen(second)
    expect(after.best).toEqual([])
    expect(after.totals.refunds).toBe(-after.totals.goods - after.totals.shipping)
  })

  it("views: once a visitor and half an hour, written together, of pages that there are", async () => {
    const own = market().cooperatives[0] ?? expect.fail()
    const { id = "", handle = "" } = own.products[0] ?? {}
    const visitors = [randomUUID(), randomUUID()]
    for (const address of [...visitors, ...visitors]) expect((await viewed(handle, address)).status).toBe(202)
    for (const nothing of ["there-is-none", "%3Cscript%3E", "x".repeat(500)])
      expect((await viewed(nothing)).status).toBe(202)
    expect((await sql("select * from product_view_day")).rows).toEqual([])
    await writeViews()
    await writeViews()
    expect((await sql("select product_id, cooperative_id, day, views from product_view_day")).rows).toEqual([
      { product_id: id, cooperative_id: own.id, day: today(), views: 2 },
    ])
    await viewed(handle)
    await writeViews()
    const { totals } = sales(await as(await crew().member(own.id, "catalogue")).get("/vendor/sales"))
    expect(totals).toMatchObject({ views: 3, orders: 0 })
    const stored = JSON.stringify((await sql("select * from product_view_day")).rows)
    expect(visitors.filter((address) => stored.includes(address))).toEqual([])
  })

  it("refuses a period that is none, and those who have no business with it", async () => {
    const { first } = await bought()
    for (const query of ["?from=2026-11-02&to=2026-11-01", "?from=2020-01-01", "?by=month&from=2020-01-01"])
      expect(await first.desk.get(`/vendor/sales${query}`)).toMatchObject({
        status: 400,
        data: { code: "sales_period" },
      })
    for (const query of ["?by=hour", "?from=x", "?from=2026-02-31"])
      expect(await first.desk.get(`/vendor/sales${query}`)).toMatchObject({
        status: 400,
        data: { code: "invalid_input" },
      })
    const own = market().cooperatives[0]?.id ?? ""
    expect((await as(await crew().member(own, "fulfilment")).get("/vendor/sales")).status).toBe(403)
  })

  it("of twenty thousand orders are there at once", async () => {
    const { purchase, first } = await bought()
    for (const { id } of purchase.orders) await books().bookOrder(id)
    await manyOrders(database, first.id, 20_000)
    const year = new Date(Date.now() - 330 * 86_400_000).toISOString().slice(0, 10)
    /** Milliseconds of ten answers, once the database has warmed up. */
    const timed = async (query: string) => {
      const times: number[] = []
      for (let round = 0; round < 12; round++) {
        const start = performance.now()
        await seen(first, query)
        times.push(Math.round(performance.now() - start))
      }
      return times.slice(2)
    }
    const took = { days: await timed("?by=day"), months: await timed(`?by=month&from=${year}`) }
    expect((await seen(first, `?by=month&from=${year}`)).totals.orders).toBeGreaterThan(15_000)
    console.info("milliseconds", took)
    for (const times of Object.values(took)) expect(Math.min(...times)).toBeLessThan(1000)
  })
})
