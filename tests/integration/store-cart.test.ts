import { purchaseAnswer } from "@opop/vendor/contract/purchase"
import { describeMarketplace } from "./support/describe-marketplace"
import { bankProvider } from "./support/marketplace"
import { cartOf, jakarta, shopper } from "./support/shopper"

describeMarketplace("cart and payment over HTTP", { cooperatives: 2, stock: 5 }, ({ market, database, api }) => {
  const shop = () => shopper(api, market())
  const { get, post } = {
    get: (path: string) => shop().store.get(path),
    post: (path: string, body: unknown) => shop().store.post(path, body),
  }
  const variant = (cooperative: number, product = 0) => shop().variant(cooperative, product)
  const cooperative = (index: number) => market().cooperatives[index] ?? expect.fail("Two cooperatives were expected")

  describe("the cart", () => {
    it("takes several items at once and shows a parcel per cooperative", async () => {
      const id = await shop().newCart()
      const cart = cartOf(
        await post(`/store/carts/${id}/items`, {
          items: [
            { variant_id: variant(0), quantity: 2 },
            { variant_id: variant(1), quantity: 1 },
          ],
        }),
      )
      expect(cart.parcels.map(({ lines }) => lines.length)).toEqual([1, 1])
      expect(cart).toMatchObject({ pieces: 3, items_total: 2 * 25_000 + 35_000, ready: false })
    })

    it.each([
      ["more than there is", () => ({ items: [{ variant_id: variant(0), quantity: 6 }] }), "sold_out"],
      [
        "more than there is, in two requests' worth",
        () => ({
          items: [
            { variant_id: variant(0), quantity: 3 },
            { variant_id: variant(0), quantity: 3 },
          ],
        }),
        "sold_out",
      ],
      [
        "a thing that does not exist",
        () => ({ items: [{ variant_id: "variant_nope", quantity: 1 }] }),
        "product_unavailable",
      ],
      [
        "a price of the buyer's own",
        () => ({ items: [{ variant_id: variant(0), quantity: 1, unit_price: 1 }] }),
        "invalid_input",
      ],
      ["minus one piece", () => ({ items: [{ variant_id: variant(0), quantity: -1 }] }), "invalid_input"],
      ["half a piece", () => ({ items: [{ variant_id: variant(0), quantity: 0.5 }] }), "invalid_input"],
      ["nothing", () => ({ items: [] }), "invalid_input"],
      ["a text", () => "x", "invalid_input"],
    ])("refuses %s, and stays as it was", async (_, body, code) => {
      const id = await shop().newCart()
      expect(await post(`/store/carts/${id}/items`, body())).toMatchObject({ status: 400, data: { code } })
      expect(cartOf(await get(`/store/carts/${id}/parcels`)).pieces).toBe(0)
    })

    it("says how many are left", async () => {
      const reply = await post(`/store/carts/${await shop().newCart()}/items`, {
        items: [{ variant_id: variant(0), quantity: 6 }],
      })
      expect(reply.data.details).toMatchObject({ available: 5, wanted: 6, variants: [variant(0)] })
    })

    it("changes quantities, removes with 0, and touches no other cart's lines", async () => {
      const id = await shop().filled()
      const lines = cartOf(await get(`/store/carts/${id}/parcels`)).parcels.flatMap((parcel) => parcel.lines)
      const line_id = lines.find(({ variant_id }) => variant_id === variant(0))?.id
      expect(cartOf(await post(`/store/carts/${id}/quantities`, { lines: [{ line_id, quantity: 4 }] })).pieces).toBe(5)
      expect(await post(`/store/carts/${id}/quantities`, { lines: [{ line_id, quantity: 6 }] })).toMatchObject({
        status: 400,
        data: { code: "sold_out" },
      })
      expect(
        await post(`/store/carts/${await shop().newCart()}/quantities`, { lines: [{ line_id, quantity: 0 }] }),
      ).toMatchObject({ status: 404 })
      expect(cartOf(await post(`/store/carts/${id}/quantities`, { lines: [{ line_id, quantity: 0 }] })).pieces).toBe(1)
    })

    it("keeps lines and parcels where they are when a quantity changes", async () => {
      const id = await shop().filled()
      const order = async () => cartOf(await get(`/store/carts/${id}/parcels`)).parcels.flatMap(({ lines }) => lines)
      const before = (await order()).map((line) => line.id)
      for (const line_id of before) {
        await post(`/store/carts/${id}/quantities`, { lines: [{ line_id, quantity: 3 }] })
        expect((await order()).map((line) => line.id)).toEqual(before)
      }
    })

    it("keeps a suspended cooperative's goods in sight, but not to be bought", async () => {
      const { id } = await shop().ready()
      await database.raw(`update cooperative set state = 'suspended' where id = '${cooperative(1).id}'`)
      const cart = cartOf(await get(`/store/carts/${id}/parcels`))
      expect(cart.ready).toBe(false)
      const problems = cart.parcels.map((parcel) => [parcel.cooperative.id, parcel.lines[0]?.problem])
      expect(Object.fromEntries(problems)).toEqual({
        [cooperative(0).id]: null,
        [cooperative(1).id]: "cooperative_unavailable",
      })
      expect(
        await post(`/store/carts/${await shop().newCart()}/items`, {
          items: [{ variant_id: variant(1), quantity: 1 }],
        }),
      ).toMatchObject({ status: 400, data: { code: "cooperative_unavailable" } })
    })

    it("core's own route cannot set a price either", async () => {
      const id = await shop().newCart()
      await post(`/store/carts/${id}/line-items`, { variant_id: variant(0), quantity: 1, unit_price: 1 })
      const cart = cartOf(await get(`/store/carts/${id}/parcels`))
      expect(cart.items_total === 25_000 || cart.items_total === 0).toBe(true)
    })
  })

  describe("the address", () => {
    it("is kept as it was typed and brings what each cooperative offers", async () => {
      const { cart } = await shop().addressed()
      expect(cart.address).toMatchObject({ name: "Siti Aminah", phone: "+6281234567890", district: "Tebet" })
      expect(cart.parcels.every(({ options }) => options.length === 1)).toBe(true)
    })

    it("names every fault at once and keeps the old address", async () => {
      const { id } = await shop().addressed()
      const reply = await post(`/store/carts/${id}/address`, {
        ...jakarta,
        name: "<script>alert(1)</script>",
        postcode: "SW1A 1AA",
        phone: "1",
      })
      expect(reply).toMatchObject({ status: 400, data: { code: "invalid_input" } })
      const faults = reply.data.details.fields.map(
        ({ path, code }: { path: string; code: string }) => `${path}:${code}`,
      )
      expect(faults.sort()).toEqual(["name:forbidden_signs", "phone:phone_invalid", "postcode:postcode_invalid"])
      expect(cartOf(await get(`/store/carts/${id}/parcels`)).address).toMatchObject({
        name: "Siti Aminah",
        postcode: "12820",
      })
    })

    it("abroad: what is not ready for export is said before anybody pays", async () => {
      const id = await shop().newCart()
      await post(`/store/carts/${id}/items`, {
        items: [
          { variant_id: variant(0, 0), quantity: 1 },
          { variant_id: variant(0, 1), quantity: 1 },
        ],
      })
      const abroad = {
        country: "my",
        name: "Nur",
        email: "nur@example.test",
        phone: "+60123456789",
        street: "12 Jalan Ampang",
        city: "Kuala Lumpur",
        postcode: "50450",
      }
      const cart = cartOf(await post(`/store/carts/${id}/address`, abroad))
      expect(cart.parcels[0]?.lines.map(({ problem }) => problem).sort()).toEqual(["not_for_export", null].sort())
    })
  })

  describe("shipping", () => {
    it("is chosen for every cooperative in one request", async () => {
      expect(await shop().ready()).toMatchObject({
        ready: true,
        shipping_total: expect.any(Number),
        parcels: [{ chosen: expect.any(String) }, { chosen: expect.any(String) }],
      })
    })

    it("of another cooperative is refused", async () => {
      const { id, cart } = await shop().addressed()
      const reply = await post(`/store/carts/${id}/shipping`, {
        choices: [
          { cooperative_id: cart.parcels[0]?.cooperative.id, shipping_option_id: cart.parcels[1]?.options[0]?.id },
        ],
      })
      expect(reply).toMatchObject({ status: 400, data: { code: "shipping_not_offered" } })
      expect(cartOf(await get(`/store/carts/${id}/parcels`)).parcels.every(({ chosen }) => chosen === null)).toBe(true)
    })

    it("needs an address first", async () => {
      const id = await shop().filled()
      const choices = [{ cooperative_id: cooperative(0).id, shipping_option_id: cooperative(0).shippingOption }]
      expect(await post(`/store/carts/${id}/shipping`, { choices })).toMatchObject({
        status: 400,
        data: { code: "address_missing" },
      })
    })
  })

  describe("paying", () => {
    const pay = (id: string, body: object) => shop().pay(id, body)

    it("places one purchase with an order per cooperative, whose totals add up", async () => {
      const cart = await shop().ready()
      const { purchase } = purchaseAnswer.parse(
        (await pay(cart.id, { payment_provider: bankProvider, expected_total: cart.total })).data,
      )
      expect(purchase.orders).toHaveLength(2)
      expect(purchase.orders.reduce((sum, { total }) => sum + total, 0)).toBe(purchase.total)
      expect(purchase.total).toBe(cart.total)
      expect(await get(`/store/carts/${cart.id}/parcels`)).toMatchObject({
        status: 400,
        data: { code: "cart_completed" },
      })
    })

    it("in two tabs at once, and then again, is one purchase", async () => {
      const cart = await shop().ready()
      const body = { payment_provider: bankProvider, expected_total: cart.total }
      const replies = [...(await Promise.all([pay(cart.id, body), pay(cart.id, body)])), await pay(cart.id, body)]
      expect(replies.map(({ status }) => status)).toEqual([200, 200, 200])
      expect(new Set(replies.map(({ data }) => data.purchase.number)).size).toBe(1)
      expect(Number((await database.raw(`select count(*) as n from "order"`)).rows[0]?.["n"])).toBe(2)
    })

    it("another total than was shown changes nothing and says the new one", async () => {
      const cart = await shop().ready()
      expect(await pay(cart.id, { payment_provider: bankProvider, expected_total: cart.total - 1 })).toMatchObject({
        status: 400,
        data: { code: "total_changed", details: { total: cart.total } },
      })
      expect(Number((await database.raw("select count(*) as n from purchase")).rows[0]?.["n"])).toBe(0)
    })

    it.each(["pp_share_share", "pp_system_default", "nope"])(
      "with %s, which is not offered, is refused",
      async (payment_provider) => {
        const cart = await shop().ready()
        expect(await pay(cart.id, { payment_provider, expected_total: cart.total })).toMatchObject({
          status: 400,
          data: { code: "payment_unavailable" },
        })
      },
    )

    it("an empty cart cannot be paid", async () => {
      expect((await pay(await shop().newCart(), { payment_provider: bankProvider, expected_total: 0 })).status).toBe(
        400,
      )
    })

    it("a cart that does not exist is not found", async () => {
      expect((await pay("cart_nope", { payment_provider: bankProvider, expected_total: 0 })).status).toBe(404)
    })

    it("core's own route answers as core does, with the purchase beside it", async () => {
      const cart = await shop().ready()
      const collection = (await post("/store/payment-collections", { cart_id: cart.id })).data.payment_collection.id
      await post(`/store/payment-collections/${collection}/payment-sessions`, { provider_id: bankProvider })
      const { data } = await post(`/store/carts/${cart.id}/complete`, {})
      expect(data.type).toBe("order")
      expect(data.order.id).toBeDefined()
      expect(data.purchase.orders).toHaveLength(2)
    })
  })
})
