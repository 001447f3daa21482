import type { MedusaContainer } from "@medusajs/framework/types"
import { stripeOf } from "./client"
import { asked } from "./gateway-error"

/**
 * Lets the Payment Element show a signed-in buyer's saved cards and offer to save another: only what they tick is saved, and only
 * for payments at which they are present. Good for half an hour.
 */
export async function customerSessionSecret(container: MedusaContainer, customer: string): Promise<string> {
  const { client_secret } = await asked(
    stripeOf(container).customerSessions.create({
      customer,
      components: {
        payment_element: {
          enabled: true,
          features: {
            payment_method_redisplay: "enabled",
            payment_method_save: "enabled",
            payment_method_save_usage: "on_session",
            payment_method_remove: "enabled",
          },
        },
      },
    }),
  )
  return client_secret
}
