import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import * as flows from "@medusajs/medusa/core-flows"
import { bankProvider, type Marketplace } from "./marketplace"

export type CartOptions = {
  /** Indexes of the cooperatives to buy from; all when left out. */
  from?: number[]
  quantity?: number
  /** Both products of each cooperative. */
  both?: boolean
  items?: { cooperative: number; product: number; quantity: number }[]
  promotions?: string[]
  /** Rupiah paid by a credit line. */
  credit?: number
  withoutSession?: boolean
  provider?: string
}

const address = {
  first_name: "Aminah",
  last_name: "",
  address_1: "Jl. Melati 1",
  city: "Kota Surabaya",
  country_code: "id",
  postal_code: "60111",
  phone: "+6281234567890",
}

/** A cart that is ready to be completed: items, one shipping method per cooperative, one payment session. */
export async function fillCart(market: Marketplace, options: CartOptions = {}): Promise<string> {
  const from = options.items
    ? [...new Set(options.items.map(({ cooperative }) => cooperative))]
    : (options.from ?? market.cooperatives.map((_, index) => index))
  const items =
    options.items ??
    from.flatMap((cooperative) =>
      (options.both ? [0, 1] : [0]).map((product) => ({ cooperative, product, quantity: options.quantity ?? 1 })),
    )
  const { id } = await market.run(flows.createCartWorkflow, {
    region_id: market.region,
    sales_channel_id: market.channel,
    currency_code: "idr",
    email: "buyer@example.test",
    customer_id: market.customer,
    shipping_address: address,
    billing_address: address,
    items: items.map(({ cooperative, product, quantity }) => ({
      variant_id: market.cooperatives[cooperative]?.products[product]?.variant,
      quantity,
    })),
  })
  await market.run(flows.addShippingMethodToCartWorkflow, {
    cart_id: id,
    options: from.map((index) => ({ id: market.cooperatives[index]?.shippingOption })),
  })
  if (options.promotions?.length)
    await market.run(flows.updateCartPromotionsWorkflow, {
      cart_id: id,
      promo_codes: options.promotions,
      action: "add",
    })
  if (options.credit) {
    await market.run(flows.createCartCreditLinesWorkflow, [
      {
        cart_id: id,
        amount: options.credit,
        currency_code: "idr",
        reference: "gift",
        reference_id: "gift-1",
        metadata: {},
      },
    ])
  }
  if (!options.withoutSession) await startPayment(market, id, options.provider)
  return id
}

export async function startPayment(
  market: Marketplace,
  cartId: string,
  provider = bankProvider,
): Promise<{ id: string }> {
  const [cart] = await read<{ payment_collection: { id: string } | null }>(market, "cart", ["payment_collection.id"], {
    id: cartId,
  })
  const collection =
    cart?.payment_collection ??
    (await market.run<{ id: string }>(flows.createPaymentCollectionForCartWorkflow, { cart_id: cartId }))
  return market.run(flows.createPaymentSessionsWorkflow, {
    payment_collection_id: collection.id,
    provider_id: provider,
    data: {},
    context: {},
  })
}

/** Rows of any entity, with the fields asked for. */
export async function read<Row>(
  market: Pick<Marketplace, "container">,
  entity: string,
  fields: string[],
  filters: Record<string, unknown>,
): Promise<Row[]> {
  const query = market.container.resolve(ContainerRegistrationKeys.QUERY)
  return (await query.graph({ entity, fields, filters } as never)).data as Row[]
}
