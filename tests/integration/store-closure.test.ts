import { offerAnswer } from "@opop/vendor/contract/catalogue"
import { storeNowAnswer } from "@opop/vendor/contract/cooperative"
import { bank } from "../doubles/bank/bank"
import { read } from "./support/carts"
import { describeMarketplace } from "./support/describe-marketplace"
import { client } from "./support/http-client"
import { bankProvider } from "./support/marketplace"
import { people, visitor } from "./support/people"
import { cartOf, shopper } from "./support/shopper"

/** A day in Jakarta, so many days from today. */
const day = (ahead: number) => new Date(Date.now() + (7 + 24 * ahead) * 3_600_000).toISOString().slice(0, 10)

describeMarketplace("a closed store", { cooperatives: 2 }, ({ market, api, database }) => {
  const cooperative = (index = 0) => market().cooperatives[index] ?? expect.fail()
  const owner = async () => {
    const { token } = await people(api, market()).member(cooperative().id)
    return client(api, { ...visitor(), authorization: `Bearer ${token}` })
  }
  const message = { id: "Libur pondok", en: "School holidays" }
  const close = async (from: number, until: number, version = 0) =>
    (await owner()).post("/vendor/store/closure", { version, closure: { from: day(from), until: day(until), message } })
  /** Moves the window, as days pass. */
  const move = (from: number, until: number) =>
    database.raw(`update store_setting set closed_from = '${day(from)}', closed_until = '${day(until)}'`)
  const handle = () => cooperative().products[0]?.handle
  const now = async (path: string) => (await client(api, market().headers).get(`${path}?locale=en`)).data

  it("keeps its products in sight, with a notice, before and during its closure, and none after", async () => {
    const seen = async () => {
      const offer = offerAnswer.parse(await now(`/store/catalogue/${handle()}/offer`))
      const store = storeNowAnswer.parse(await now("/store/cooperatives/kopontren-0/now"))
      expect(store.closure).toEqual(offer.closure)
      expect(offer.variants).toHaveLength(1)
      return offer.closure
    }
    expect(await seen()).toBeNull()
    expect((await close(10, 12)).status).toBe(200)
    expect(await seen()).toBeNull()
    await move(2, 12)
    expect(await seen()).toEqual({ state: "closes_soon", from: day(2), until: day(12), message: message.en })
    await move(0, 0)
    expect(await seen()).toMatchObject({ state: "closed", until: day(0) })
    await move(-3, -1)
    expect(await seen()).toBeNull()
  })

  it("sells until the window, not within it, and again after it without anybody's doing", async () => {
    bank.mode = "captured"
    const { store, ready, pay, newCart, variant } = shopper(api, market())
    const agreed = (total: number) => ({ payment_provider: bankProvider, expected_total: total })
    await close(1, 3)
    const first = await ready()
    expect(first.ready).toBe(true)
    expect((await pay(first.id, agreed(first.total))).status).toBe(200)

    const second = await ready()
    await move(0, 3)
    const shown = cartOf(await store.get(`/store/carts/${second.id}/parcels`))
    expect(shown.ready).toBe(false)
    const own = shown.parcels.find((parcel) => parcel.cooperative.id === cooperative().id)
    expect(own).toMatchObject({
      closure: { state: "closed", until: day(3) },
      lines: [{ problem: "cooperative_closed", closed_until: day(3) }],
    })
    const refused = await pay(second.id, agreed(second.total))
    expect(refused).toMatchObject({
      status: 400,
      data: { code: "cooperative_closed", details: { until: day(3), variants: [variant(0)] } },
    })
    expect(await read(market(), "purchase", ["id"], { cart_id: second.id })).toEqual([])
    const items = [{ variant_id: variant(0), quantity: 1 }]
    expect((await store.post(`/store/carts/${await newCart()}/items`, { items })).data).toMatchObject({
      code: "cooperative_closed",
      details: { until: day(3) },
    })
    const others = [{ variant_id: variant(1), quantity: 1 }]
    expect((await store.post(`/store/carts/${await newCart()}/items`, { items: others })).status).toBe(200)

    await move(-3, -1)
    expect((await pay(second.id, agreed(second.total))).status).toBe(200)
  })

  it("leaves orders that came before with their deadlines", async () => {
    bank.mode = "captured"
    await shopper(api, market()).bought()
    const courses = async () => (await database.raw(`select * from order_course order by id`)).rows
    const before = await courses()
    await close(0, 5)
    expect(await courses()).toEqual(before)
  })

  it("is opened early by its members, and refuses windows that make no sense", async () => {
    const member = await owner()
    const refused = async (from: number, until: number) => {
      const { data } = await close(from, until)
      return data.details.fields[0]
    }
    expect(await refused(3, 2)).toMatchObject({ path: "closure.until", code: "closure_order" })
    expect(await refused(-5, -1)).toMatchObject({ path: "closure.until", code: "closure_over" })
    expect(await refused(400, 401)).toMatchObject({ path: "closure.from", code: "closure_far" })
    expect(await refused(1, 400)).toMatchObject({ path: "closure.until", code: "closure_far" })
    expect((await close(0, 5)).data.store.closure).toMatchObject({ state: "closed" })
    const opened = await member.post("/vendor/store/closure", { version: 1, closure: null })
    expect(opened.data.store).toMatchObject({ version: 2, closure: null })
    expect(offerAnswer.parse(await now(`/store/catalogue/${handle()}/offer`)).closure).toBeNull()
    const { rows } = await database.raw(`select kind, "after" from store_change order by created_at`)
    expect(rows).toMatchObject([
      { kind: "closure_changed", after: { closure: { from: day(0), until: day(5) } } },
      { kind: "closure_changed", after: { closure: null } },
    ])
  })
})
