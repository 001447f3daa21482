import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CodedError } from "../../domain/coded-error"
import { type CartRow, cartFields } from "../../queries/cart-row"
import { listShippingOptions } from "../../queries/list-shipping-options"

export type ShippingChoice = { cooperative_id: string; shipping_option_id: string }

type CartWithProfiles = Omit<CartRow, "shipping_methods"> & {
  shipping_methods: { id: string; shipping_option?: { shipping_profile_id: string } | null }[]
}

/**
 * The shipping methods that follow from the buyer's choices, and the ids of those they replace.
 * Refuses an option that the cooperative does not offer to the cart's address.
 */
export const pickShippingOptionsStep = createStep(
  "pick-shipping-options",
  async ({ cart_id, choices }: { cart_id: string; choices: ShippingChoice[] }, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({
      entity: "cart",
      fields: [...cartFields, "shipping_methods.shipping_option.shipping_profile_id"],
      filters: { id: cart_id },
    })
    const cart = data[0] as unknown as CartWithProfiles | undefined
    if (!cart) throw new CodedError("cart_not_found", `No cart ${cart_id}`)
    if (cart.completed_at) throw new CodedError("cart_completed", `Cart ${cart_id} has become a purchase`)
    if (!cart.shipping_address) throw new CodedError("address_missing", `Cart ${cart_id} has no shipping address`)

    const offered = new Map(
      (await listShippingOptions(container, cart, cart.locale ?? undefined)).map((option) => [option.id, option]),
    )
    const ownerOf = new Map(
      cart.items.map(({ variant }) => [variant?.product.shipping_profile?.id, variant?.product.cooperative?.id]),
    )
    const picked = choices.map(({ cooperative_id, shipping_option_id }) => {
      const option = offered.get(shipping_option_id)
      if (!option || ownerOf.get(option.shipping_profile_id) !== cooperative_id) {
        throw new CodedError("shipping_not_offered", `${cooperative_id} does not offer ${shipping_option_id} here`, {
          cooperative_id,
        })
      }
      return option
    })
    const profiles = new Set(picked.map(({ shipping_profile_id }) => shipping_profile_id))
    const replaced = cart.shipping_methods.filter(
      ({ shipping_option }) => !shipping_option || profiles.has(shipping_option.shipping_profile_id),
    )
    return new StepResponse({
      replaced: replaced.map(({ id }) => id),
      methods: picked.map(({ id, name, price, is_tax_inclusive }) => ({
        cart_id,
        shipping_option_id: id,
        name,
        amount: price,
        is_tax_inclusive,
        data: {},
      })),
    })
  },
)
