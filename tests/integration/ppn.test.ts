import { Modules } from "@medusajs/framework/utils"
import * as flows from "@medusajs/medusa/core-flows"
import { bank } from "../doubles/bank/bank"
import { fillCart, read } from "./support/carts"
import { describeMarketplace } from "./support/describe-marketplace"
import { complete, orderOf, ordersOf } from "./support/purchases"

type TaxedCart = {
  total: number
  tax_total: number
  items: { tax_lines: { rate: number; code: string; provider_id: string }[]; is_tax_inclusive: boolean }[]
  shipping_methods: { tax_lines: { rate: number }[] }[]
}

describeMarketplace("PPN", { cooperatives: 2, taxInclusive: true }, ({ market, database }) => {
  /** Whatever the runner's marketplace taxes with, here it is ours; the first cooperative is registered. */
  const useOurs = async () => {
    const tax = market().container.resolve(Modules.TAX)
    const regions = await tax.listTaxRegions({ country_code: "id" })
    await tax.updateTaxRegions(regions.map(({ id }) => ({ id, provider_id: "tp_opop_ppn" })) as never)
    await database.raw(`update "cooperative" set "is_pkp" = true where "id" = '${market().cooperatives[0]?.id}'`)
    await database.raw(`delete from "tax_period"`)
    await database.raw(
      `insert into "tax_period" ("id", "code", "basis_points", "valid_from", "valid_to", "source_url", "verified_on")
       values ('t1', 'ppn', 1000, '2000-01-01', '2019-12-31', '-', '2026-11-24'), ('t2', 'ppn', 1100, '2020-01-01', null, '-', '2026-11-24')`,
    )
  }
  const cartOf = async (id: string): Promise<TaxedCart> => {
    const fields = [
      "total",
      "tax_total",
      "items.*",
      "items.tax_lines.*",
      "shipping_methods.*",
      "shipping_methods.tax_lines.*",
    ]
    const [cart] = await read<TaxedCart>(market(), "cart", fields, { id })
    return cart ?? expect.fail("no cart")
  }

  it("is contained in what a registered cooperative sells and sends, and in nothing else", async () => {
    await useOurs()
    const [pkp, other] = market().cooperatives
    const cart = await cartOf(await fillCart(market()))
    expect(Number(cart.total)).toBe((pkp?.products[0]?.price ?? 0) + (other?.products[0]?.price ?? 0) + 10_000 + 11_000)
    expect(Number(cart.tax_total)).toBeCloseTo((((pkp?.products[0]?.price ?? 0) + 10_000) * 11) / 111, 4)
    expect(cart.items.map(({ tax_lines }) => tax_lines.map(({ rate, code }) => [rate, code])).sort()).toEqual([
      [],
      [[11, "ppn"]],
    ])
    expect(cart.shipping_methods.flatMap(({ tax_lines }) => tax_lines.map(({ rate }) => rate))).toEqual([11])
  })

  it("goes with its order, and shares stay whole", async () => {
    await useOurs()
    bank.mode = "captured"
    const { order_ids } = await complete(market(), await fillCart(market(), { quantity: 3, both: true }))
    const orders = await ordersOf(market(), order_ids)
    for (const order of orders) {
      expect(Number(order.payment_collections[0]?.amount)).toBeCloseTo(Number(order.total), 6)
      const taxed = order.cooperative.id === market().cooperatives[0]?.id
      expect(Number(order.tax_total)).toBeCloseTo(taxed ? (Number(order.total) * 11) / 111 : 0, 4)
    }
    await market().run(flows.cancelOrderWorkflow, { order_id: order_ids[0] ?? "" })
    expect((await orderOf(market(), order_ids[0] ?? "")).status).toBe("canceled")
  })

  it("abroad there is none, nor where no rate holds", async () => {
    await useOurs()
    const id = await fillCart(market())
    await market().run(flows.updateCartWorkflow, { id, shipping_address: { country_code: "my", postal_code: "50000" } })
    expect(Number((await cartOf(id)).tax_total)).toBe(0)
  })
})
