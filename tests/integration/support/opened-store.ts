import { type Api, client } from "./http-client"
import type { Marketplace } from "./marketplace"
import { type Person, visitor } from "./people"

type Opened = { courier: string; product: string; promotion: string }

/** A cooperative with a promotion, and a product and a courier of its own. */
export async function openedStore(api: Api, market: Marketplace, index: number, member: Person): Promise<Opened> {
  const { shippingOption, products } = market.cooperatives[index] ?? expect.fail()
  const desk = client(api, { ...visitor(), authorization: `Bearer ${member.token}` })
  const { data } = await desk.post("/vendor/promotions", {
    ...{
      name: "Sepuluh persen",
      kind: "percentage",
      value: 10,
      code: null,
      minimum: 0,
      limit: null,
      product_ids: null,
    },
    ...{ from: "2026-01-01", until: null },
  })
  return { courier: shippingOption, product: products[0]?.id ?? "", promotion: data.promotion.id }
}
