import { ContainerRegistrationKeys, MathBN } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CodedError } from "../../domain/coded-error"

type Input = { cart_id: string; payment_provider: string; expected_total: number }
type Row = {
  total: number
  region: { payment_providers: { id: string; is_enabled: boolean }[] } | null
  payment_collection: { id: string; payment_sessions: { provider_id: string; amount: number; status: string }[] } | null
}

/**
 * The cart costs what the buyer agreed to, and can be paid the chosen way. Says whether a payment session must be made for it:
 * one that fits already is kept.
 */
export const checkAgreedTotalStep = createStep(
  "check-agreed-total",
  async ({ cart_id, payment_provider, expected_total }: Input, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const fields = [
      "id",
      "total",
      "region.payment_providers.*",
      "payment_collection.id",
      "payment_collection.payment_sessions.*",
    ]
    const { data } = await query.graph({ entity: "cart", fields, filters: { id: cart_id } })
    const cart = data[0] as unknown as Row | undefined
    if (!cart) throw new CodedError("cart_not_found", `No cart ${cart_id}`)
    const total = MathBN.convert(cart.total).decimalPlaces(0).toNumber()
    if (total !== expected_total)
      throw new CodedError("total_changed", `The total is ${total} now, ${expected_total} was shown`, { total })
    const collection_id = cart.payment_collection?.id ?? null
    if (total === 0) return new StepResponse({ needs_session: false, collection_id })
    const offered = cart.region?.payment_providers.some(({ id, is_enabled }) => id === payment_provider && is_enabled)
    if (!offered) throw new CodedError("payment_unavailable", `${payment_provider} is not offered here`)
    const fits = cart.payment_collection?.payment_sessions.some(
      ({ provider_id, amount, status }) =>
        provider_id === payment_provider && MathBN.eq(amount, cart.total) && usable.has(status),
    )
    return new StepResponse({ needs_session: !fits, collection_id })
  },
)

/** One that has been paid already is as good as one that is still to be. */
const usable = new Set(["pending", "authorized"])
