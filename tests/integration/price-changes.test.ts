import * as flows from "@medusajs/medusa/core-flows"
import { describeMarketplace } from "./support/describe-marketplace"
import { bankProvider } from "./support/marketplace"
import { shopper } from "./support/shopper"

describeMarketplace("what changes between the review and paying", { cooperatives: 2, stock: 5 }, ({ market, api }) => {
  const shop = () => shopper(api, market())
  const pay = (id: string, body: object) => shop().pay(id, body)
  const variant = (cooperative: number) => shop().variant(cooperative)
  const cooperative = (index: number) => market().cooperatives[index] ?? expect.fail("Two cooperatives were expected")

  it.each(["product_variant", "shipping_option"])(
    "a price that was raised meanwhile (%s) is shown before it is charged",
    async (of) => {
      const cart = await shop().ready()
      const prices = [{ currency_code: "idr", amount: 99_000 }]
      if (of === "product_variant")
        await market().run(flows.updateProductVariantsWorkflow, { product_variants: [{ id: variant(0), prices }] })
      else await market().run(flows.updateShippingOptionsWorkflow, [{ id: cooperative(0).shippingOption, prices }])
      const reply = await pay(cart.id, { payment_provider: bankProvider, expected_total: cart.total })
      expect(reply).toMatchObject({ status: 400, data: { code: "total_changed" } })
      expect(reply.data.details.total).toBeGreaterThan(cart.total)
    },
  )

  it("a promotion that came meanwhile is given before it is charged", async () => {
    const cart = await shop().ready()
    await market().run(flows.createPromotionsWorkflow, {
      promotionsData: [
        {
          code: "PANEN",
          type: "standard",
          status: "active",
          is_automatic: true,
          application_method: {
            type: "percentage",
            target_type: "items",
            allocation: "across",
            value: 10,
            currency_code: "idr",
          },
        },
      ],
    })
    const reply = await pay(cart.id, { payment_provider: bankProvider, expected_total: cart.total })
    expect(reply).toMatchObject({ status: 400, data: { code: "total_changed" } })
    expect(reply.data.details.total).toBeLessThan(cart.total)
  })
})
