import type { MedusaContainer } from "@medusajs/framework/types"
import { paymentsOptions } from "../connect/stripe-options"

/** null where the platform's account at Stripe does not pay out to others: the default, and so in Indonesia for now. */
export function connectOptions(container: MedusaContainer): { returnUrl: string } | null {
  const { stripe, connect } = paymentsOptions(container)
  return (stripe && connect) || null
}
