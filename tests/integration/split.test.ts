import { Modules } from "@medusajs/framework/utils"
import * as flows from "@medusajs/medusa/core-flows"
import { bank } from "../doubles/bank/bank"
import { fillCart, read, startPayment } from "./support/carts"
import { describeMarketplace } from "./support/describe-marketplace"
import { priceWithTax } from "./support/marketplace"
import { complete, eventually, ordersOf, sum } from "./support/purchases"

type CartRow = {
  total: number
  tax_total: number
  shipping_total: number
  item_total: number
  completed_at: string | null
}
const totals = ["total", "tax_total", "shipping_total", "item_total"] as const

describeMarketplace("a cart becomes one order per cooperative", { cooperatives: 3 }, ({ market, database }) => {
  it("gives each its own lines, shipping, taxes, payment and stock; together they are the cart", async () => {
    const placed: string[] = []
    const events = market().container.resolve(Modules.EVENT_BUS)
    events.subscribe("order.placed", async ({ data }) => void placed.push((data as { id: string }).id), {
      subscriberId: `test-${Math.random()}`,
    })
    const cart = await fillCart(market(), { both: true, quantity: 3 })
    const [before] = await read<CartRow>(market(), "cart", ["id", ...totals], { id: cart })

    const purchase = await complete(market(), cart)

    const orders = await ordersOf(market(), purchase.order_ids)
    for (const field of totals)
      expect(sum(orders.map((order) => order[field]))).toBeCloseTo(before?.[field] ?? Number.NaN, 6)
    expect(orders.map(({ display_id }) => display_id)).toEqual([1, 2, 3])
    for (const order of orders) {
      const owner = market().cooperatives.find(({ id }) => id === order.cooperative.id)
      expect(order.items.map(({ variant_id }) => variant_id).sort()).toEqual(
        owner?.products.map(({ variant }) => variant).sort(),
      )
      expect(order.shipping_methods.map(({ shipping_option_id }) => shipping_option_id)).toEqual([
        owner?.shippingOption,
      ])
      expect(order.shipping_methods[0]?.tax_lines).toHaveLength(1)
      expect(order.purchase.id).toBe(purchase.id)
      expect(order.cart.id).toBe(cart)
      expect(order.payment_collections).toHaveLength(1)
      const [collection] = order.payment_collections
      expect(collection?.status).toBe("authorized")
      expect(Number.isInteger(Number(collection?.amount))).toBe(true)
      expect(Math.abs(Number(collection?.amount) - order.total)).toBeLessThan(1)
      expect(Number(order.summary.pending_difference)).toBeCloseTo(order.total, 6)
    }
    expect(sum(orders.map(({ payment_collections }) => Number(payment_collections[0]?.amount)))).toBe(
      Math.round(before?.total ?? 0),
    )
    const lines = orders.flatMap(({ items }) => items.map(({ id }) => id))
    const reservations = await market()
      .container.resolve(Modules.INVENTORY)
      .listReservationItems({ line_item_id: lines })
    expect(reservations).toHaveLength(6)
    expect(bank.calls.filter((call) => call.startsWith("authorize"))).toHaveLength(1)
    await eventually(() => placed.length === 3, "three order.placed events")
    expect(placed.sort()).toEqual([...purchase.order_ids].sort())
  })

  it("makes a single order for a single cooperative", async () => {
    expect((await complete(market(), await fillCart(market(), { from: [1] }))).order_ids).toHaveLength(1)
  })

  it("gives every order an address of its own", async () => {
    await complete(market(), await fillCart(market()))
    const { rows } = await database.raw(`select count(distinct shipping_address_id)::int as n from "order"`)
    expect(rows[0]?.["n"]).toBe(3)
  })

  it("numbers purchases so that people can read them out", async () => {
    const { order_ids } = await complete(market(), await fillCart(market(), { from: [0] }))
    expect((await ordersOf(market(), order_ids))[0]?.purchase.number).toMatch(
      /^OPOP-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/,
    )
  })

  describe("refuses, and changes nothing", () => {
    const refused = async (cart: string, code: string) => {
      await expect(complete(market(), cart)).rejects.toMatchObject({ code })
      const { rows } = await database.raw(
        `select (select count(*) from "order")::int as orders, (select count(*) from purchase)::int as purchases, (select count(*) from reservation_item where deleted_at is null)::int as reserved`,
      )
      expect(rows[0]).toEqual({ orders: 0, purchases: 0, reserved: 0 })
      expect(bank.calls.filter((call) => !call.startsWith("create"))).toEqual([])
    }

    it("a cooperative that was suspended meanwhile", async () => {
      const cart = await fillCart(market())
      await database.raw(`update cooperative set state = 'suspended' where id = '${market().cooperatives[1]?.id}'`)
      await refused(cart, "cooperative_unavailable")
    })

    it("a product that was withdrawn meanwhile", async () => {
      const cart = await fillCart(market())
      await database.raw(
        `update product set status = 'draft' where id = '${market().cooperatives[1]?.products[0]?.id}'`,
      )
      await refused(cart, "product_unavailable")
    })

    it("a product of no cooperative", async () => {
      const cart = await fillCart(market(), { from: [0] })
      await database.raw(`delete from cooperative_cooperative_product_product`)
      await refused(cart, "cooperative_unavailable")
    })

    it("a cooperative without chosen shipping", async () => {
      const cart = await fillCart(market(), { withoutSession: true })
      const [row] = await read<{ shipping_methods: { id: string }[] }>(market(), "cart", ["shipping_methods.id"], {
        id: cart,
      })
      await market()
        .container.resolve(Modules.CART)
        .deleteShippingMethods([row?.shipping_methods[0]?.id ?? ""])
      await startPayment(market(), cart)
      await refused(cart, "shipping_missing")
    })

    it("a shipping profile that two cooperatives share", async () => {
      const cart = await fillCart(market())
      const [first, second] = market().cooperatives
      await database.raw(
        `update product_shipping_profile set shipping_profile_id = '${first?.profile}' where product_id = '${second?.products[0]?.id}'`,
      )
      await refused(cart, "shipping_shared")
    })

    it("a payment session for another amount than the cart's", async () => {
      const cart = await fillCart(market())
      const [row] = await read<{ items: { id: string }[] }>(market(), "cart", ["items.id"], { id: cart })
      await market()
        .container.resolve(Modules.CART)
        .updateLineItems([{ id: row?.items[0]?.id ?? "", quantity: 4 }])
      await refused(cart, "payment_changed")
    })

    it("a parcel abroad with goods that are not ready for export", async () => {
      const cart = await fillCart(market(), { items: [{ cooperative: 0, product: 1, quantity: 1 }] })
      await database.raw(
        `update cart_address set country_code = 'my' where id in (select shipping_address_id from cart where id = '${cart}')`,
      )
      await refused(cart, "not_for_export")
    })
  })

  it("sends goods abroad that are ready for export", async () => {
    const cart = await fillCart(market(), { items: [{ cooperative: 0, product: 0, quantity: 1 }] })
    await database.raw(
      `update cart_address set country_code = 'my' where id in (select shipping_address_id from cart where id = '${cart}')`,
    )
    expect((await complete(market(), cart)).order_ids).toHaveLength(1)
  })

  it("needs no payment when credit covers everything", async () => {
    const [probe] = await read<CartRow>(market(), "cart", ["total"], {
      id: await fillCart(market(), { withoutSession: true }),
    })
    const purchase = await complete(
      market(),
      await fillCart(market(), { withoutSession: true, credit: probe?.total ?? 0 }),
    )
    expect((await ordersOf(market(), purchase.order_ids)).map(({ total }) => Number(total))).toEqual([0, 0, 0])
  })

  it.each([10_000, 33_333, 100])("spreads a credit of %i in whole rupiah", async (credit) => {
    const cart = await fillCart(market(), { quantity: 2, credit })
    const [before] = await read<CartRow>(market(), "cart", ["total"], { id: cart })
    const orders = await ordersOf(market(), (await complete(market(), cart)).order_ids)
    expect(sum(orders.map(({ credit_line_total }) => credit_line_total))).toBe(credit)
    expect(sum(orders.map(({ total }) => total))).toBeCloseTo(before?.total ?? 0, 6)
    expect(
      orders.flatMap(({ credit_lines }) => credit_lines).every(({ amount }) => Number.isInteger(Number(amount))),
    ).toBe(true)
  })

  describe("promotions", () => {
    beforeEach(async () => {
      const application = (
        value: number,
        type: "percentage" | "fixed",
        target_type: string,
        allocation: string,
        target_rules: unknown[] = [],
      ) => ({
        value,
        type,
        target_type,
        allocation,
        currency_code: "idr",
        max_quantity: allocation === "each" ? 100 : undefined,
        target_rules,
      })
      await market().run(flows.createPromotionsWorkflow, {
        promotionsData: [
          {
            code: "TEN",
            type: "standard",
            status: "active",
            application_method: application(10, "percentage", "items", "across"),
          },
          {
            code: "FIXED",
            type: "standard",
            status: "active",
            application_method: application(10_000, "fixed", "items", "across"),
          },
          {
            code: "SHIPPING",
            type: "standard",
            status: "active",
            application_method: application(50, "percentage", "shipping_methods", "across"),
          },
        ],
      })
    })

    it.each([[["TEN"]], [["FIXED"]], [["SHIPPING"]], [["TEN", "SHIPPING"]]])(
      "%j are carried over, not computed again",
      async (promotions) => {
        const cart = await fillCart(market(), { both: true, quantity: 3, promotions })
        const [before] = await read<
          CartRow & {
            discount_total: number
            items: { adjustments: { code: string; amount: number }[] }[]
            shipping_methods: { adjustments: { code: string; amount: number }[] }[]
          }
        >(
          market(),
          "cart",
          ["total", "discount_total", "tax_total", "items.adjustments.*", "shipping_methods.adjustments.*"],
          { id: cart },
        )
        const orders = await ordersOf(market(), (await complete(market(), cart)).order_ids)
        for (const field of ["total", "discount_total", "tax_total"] as const)
          expect(sum(orders.map((order) => order[field]))).toBeCloseTo(before?.[field] ?? Number.NaN, 4)
        const adjustments = (row: {
          items: { adjustments: { code: string; amount: number }[] }[]
          shipping_methods: { adjustments: { code: string; amount: number }[] }[]
        }) =>
          [...row.items, ...row.shipping_methods]
            .flatMap((line) => line.adjustments.map(({ code, amount }) => `${code}:${amount}`))
            .sort()
        expect(orders.flatMap(adjustments).sort()).toEqual(before && adjustments(before))
        const shares = orders.map(({ payment_collections }) => Number(payment_collections[0]?.amount))
        expect(shares.every(Number.isInteger)).toBe(true)
        expect(sum(shares)).toBe(Math.round(before?.total ?? 0))
      },
    )
  })

  it("keeps prices that include the tax in whole rupiah", async () => {
    await priceWithTax(market().container, market().region)
    const cart = await fillCart(market(), { both: true, quantity: 3 })
    const [before] = await read<CartRow>(market(), "cart", ["total", "tax_total"], { id: cart })
    const orders = await ordersOf(market(), (await complete(market(), cart)).order_ids)
    expect(Number(before?.tax_total)).toBeGreaterThan(0)
    expect(orders.every(({ total }) => Number.isInteger(Number(total)))).toBe(true)
    expect(sum(orders.map(({ total }) => total))).toBe(Number(before?.total))
  })
})
