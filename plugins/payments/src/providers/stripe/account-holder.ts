import { createHash } from "node:crypto"
import type { PaymentCustomerDTO, PaymentProviderContext } from "@medusajs/framework/types"
import type Stripe from "stripe"
import { asked } from "../../connect/gateway-error"

/** A signed-in buyer as a customer of Stripe: so that cards they chose to save are offered again. */
export async function createCustomer(
  stripe: Stripe,
  customer: PaymentCustomerDTO,
): Promise<{ id: string; data: Record<string, unknown> }> {
  const params = { ...contact(customer), metadata: { customer_id: customer.id } }
  // the same person with other data is another call: a key may not come back with other parameters
  const print = createHash("sha256").update(JSON.stringify(params)).digest("hex").slice(0, 16)
  const { id } = await asked(stripe.customers.create(params, { idempotencyKey: `customer:${customer.id}:${print}` }))
  return { id, data: { id } }
}

export async function updateCustomer(stripe: Stripe, id: string, customer: PaymentCustomerDTO): Promise<void> {
  await asked(stripe.customers.update(id, contact(customer)))
}

function contact({ email, first_name, last_name }: PaymentCustomerDTO): { email: string; name?: string } {
  const name = [first_name, last_name].filter(Boolean).join(" ")
  return { email, ...(name ? { name } : {}) }
}

/** Id of Stripe's customer behind a buyer's account holder. */
export function holderId(context: PaymentProviderContext | undefined): string | null {
  const id = context?.account_holder?.data?.["id"]
  return typeof id === "string" ? id : null
}
