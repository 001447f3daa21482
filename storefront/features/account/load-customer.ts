import "server-only"
import { z } from "zod"
import { askBackend, found } from "@/lib/backend"
import { refusal } from "@/lib/backend-error"

const customerAnswer = z.object({
  customer: z.object({ email: z.string(), first_name: z.string().nullable(), last_name: z.string().nullable() }),
})

export type Customer = { name: string; email: string }

/**
 * Who is signed in as a buyer.
 * @returns undefined when the backend no longer takes the token, or the account is gone
 * @throws BackendFailure
 */
export async function loadCustomer(token: string): Promise<Customer | undefined> {
  const query = { fields: "id,email,first_name,last_name" }
  const answer = await askBackend("/store/customers/me", { schema: customerAnswer, query, token })
  const gone = !answer.ok && answer.error.code === "not_found"
  const customer = found(gone ? refusal("unauthorized") : answer, "unauthorized")?.customer
  if (!customer) return undefined
  return { name: [customer.first_name, customer.last_name].filter(Boolean).join(" "), email: customer.email }
}
