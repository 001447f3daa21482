import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { CodedError } from "@opop/vendor/domain/coded-error"
import { customerSessionSecret } from "../connect/customer-session"
import type { StartedPayment } from "../contract/payment"
import { STRIPE_PROVIDER } from "../providers/stripe/session-data"

type Session = {
  id: string
  provider_id: string
  amount: number
  currency_code: string
  data: { client_secret?: unknown; customer?: unknown } | null
}

/**
 * The payment that was started for a cart, with what the buyer's browser needs to confirm it and nothing more.
 * @param signedIn whether who asks is signed in as the cart's customer: only they see saved cards
 * @throws CodedError `payment_unavailable` when there is nothing to pay
 */
export async function startedPayment(
  container: MedusaContainer,
  cartId: string,
  provider: string,
  signedIn: boolean,
): Promise<StartedPayment> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "cart",
    fields: ["id", "payment_collection.payment_sessions.*"],
    filters: { id: cartId },
  })
  const cart = data[0] as unknown as { payment_collection: { payment_sessions: Session[] } | null } | undefined
  const session = cart?.payment_collection?.payment_sessions.find(({ provider_id }) => provider_id === provider)
  if (!session) throw new CodedError("payment_unavailable", `Cart ${cartId} has nothing to pay`)
  const secrets = session.provider_id === STRIPE_PROVIDER ? session.data : null
  const customer = signedIn && typeof secrets?.customer === "string" ? secrets.customer : null
  return {
    session_id: session.id,
    provider: session.provider_id,
    amount: Math.round(Number(session.amount)),
    currency_code: session.currency_code,
    client_secret: typeof secrets?.client_secret === "string" ? secrets.client_secret : null,
    // without it the buyer types the card: no reason not to let them pay
    customer_session_secret: customer ? await customerSessionSecret(container, customer).catch(() => null) : null,
  }
}
