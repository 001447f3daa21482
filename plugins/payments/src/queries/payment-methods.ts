import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { defaultRegion } from "@opop/vendor/queries/default-region"
import { paymentsOptions } from "../connect/stripe-options"
import type { PaymentMethod } from "../contract/payment"
import { STRIPE_PROVIDER } from "../providers/stripe/session-data"
import { TRANSFER_PROVIDER } from "../providers/transfer/provider-id"

/** Id under which payments know the provider of QR payments. */
const midtransProvider = "pp_midtrans_midtrans"

/** What a buyer can pay with: enabled in the region, and configured. */
export async function paymentMethods(container: MedusaContainer): Promise<PaymentMethod[]> {
  const { id } = await defaultRegion(container)
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "region",
    fields: ["payment_providers.id", "payment_providers.is_enabled"],
    filters: { id },
  })
  const region = data[0] as unknown as { payment_providers: { id: string; is_enabled: boolean }[] } | undefined
  const enabled = new Set(region?.payment_providers.filter(({ is_enabled }) => is_enabled).map(({ id }) => id))
  const { stripe, midtrans, transfer } = paymentsOptions(container)
  const methods: (PaymentMethod | null)[] = [
    stripe ? { kind: "card", provider: STRIPE_PROVIDER, publishable_key: stripe.publishableKey } : null,
    midtrans ? { kind: "qris", provider: midtransProvider } : null,
    { kind: "transfer", provider: TRANSFER_PROVIDER, hours: transfer?.hours ?? 24 },
  ]
  return methods.filter((method) => method !== null).filter(({ provider }) => enabled.has(provider))
}
