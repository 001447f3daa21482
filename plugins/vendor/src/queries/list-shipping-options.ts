import type { IFulfillmentModuleService, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules, QueryContext } from "@medusajs/framework/utils"
import type { CartRow } from "./cart-row"

export type ListedOption = {
  id: string
  name: string
  description: string
  shipping_profile_id: string
  /** Whole units of the cart's currency. */
  price: number
  is_tax_inclusive: boolean
}

type OptionRow = {
  id: string
  name: string
  shipping_profile_id: string
  type: { description: string | null } | null
  calculated_price: { calculated_amount: number | null; is_calculated_price_tax_inclusive?: boolean } | null
}

type AddressedCart = Pick<CartRow, "items" | "shipping_address" | "currency_code" | "region_id">

/**
 * What the cooperatives in the cart offer to its address. Core's own listing loads every stock location of the sales
 * channel, one per cooperative of the marketplace; this one asks for the cart's shipping profiles only.
 */
export async function listShippingOptions(
  container: MedusaContainer,
  cart: AddressedCart,
  locale: string | undefined,
): Promise<ListedOption[]> {
  const profiles = [...new Set(cart.items.flatMap(({ variant }) => variant?.product.shipping_profile?.id ?? []))]
  const country_code = cart.shipping_address?.country_code
  if (!profiles.length || !country_code) return []
  const fulfilment: IFulfillmentModuleService = container.resolve(Modules.FULFILLMENT)
  const offered = await fulfilment.listShippingOptionsForContext(
    {
      shipping_profile_id: profiles,
      address: {
        country_code,
        province_code: cart.shipping_address?.province ?? undefined,
        city: cart.shipping_address?.city ?? undefined,
      },
      context: { is_return: "false", enabled_in_store: "true" },
    } as never,
    { select: ["id"], take: 500 } as never,
  )
  if (!offered.length) return []
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph(
    {
      entity: "shipping_option",
      fields: ["id", "name", "shipping_profile_id", "type.id", "type.description", "calculated_price.*"],
      filters: { id: offered.map(({ id }) => id) },
      context: { calculated_price: QueryContext({ currency_code: cart.currency_code, region_id: cart.region_id }) },
    },
    { locale },
  )
  return (data as unknown as OptionRow[])
    .flatMap(({ id, name, shipping_profile_id, type, calculated_price }) => {
      const price = calculated_price?.calculated_amount
      if (price === null || price === undefined) return []
      return {
        id,
        name,
        shipping_profile_id,
        description: type?.description ?? "",
        price,
        is_tax_inclusive: Boolean(calculated_price?.is_calculated_price_tax_inclusive),
      }
    })
    .sort((a, b) => a.price - b.price)
}
