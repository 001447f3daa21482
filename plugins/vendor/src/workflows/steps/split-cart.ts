import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { assertSellable } from "../../domain/assert-sellable"
import { assertTotals } from "../../domain/assert-totals"
import type { CartSnapshot } from "../../domain/cart-snapshot"
import { splitCart } from "../../domain/split-cart"
import { closuresOf } from "../../queries/closures-of"

type Input = {
  cart: CartSnapshot
  shipping_options: { id: string; shipping_profile_id: string }[]
  purchase_id: string
  session: { amount: number } | null
}

/** The cart as order drafts; refuses what may not be sold and totals that don't add up. Changes nothing. */
export const splitCartStep = createStep(
  "split-cart",
  async ({ cart, shipping_options, purchase_id, session }: Input, { container }) => {
    const cooperatives = cart.items.flatMap(({ variant }) => variant?.product.cooperative?.id ?? [])
    assertSellable(cart, await closuresOf(container, cooperatives), new Date())
    const profiles = new Map(shipping_options.map((option) => [option.id, option.shipping_profile_id]))
    const drafts = splitCart(cart, profiles, purchase_id)
    assertTotals(cart, drafts, session)
    return new StepResponse(drafts)
  },
)
