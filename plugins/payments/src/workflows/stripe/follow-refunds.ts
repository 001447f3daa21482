import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type Stripe from "stripe"
import { stripeOf } from "../../connect/client"
import { asked } from "../../connect/gateway-error"
import { fromMinorUnits } from "../../domain/minor-units"
import { GATEWAY_MODULE } from "../../modules/gateway"
import type GatewayModuleService from "../../modules/gateway/service"
import type { NewDifference, StoredEvent } from "../../modules/gateway/service"
import { paidPurchase } from "../../queries/paid-purchase"
import { StripeEvents } from "./stripe-events"

/**
 * Money went back. What we sent back ourselves carries our mark and is booked where it was asked for; what somebody sent back at
 * Stripe's dashboard does not say from whose share, so it is shown to staff and not booked.
 */
export async function followRefunds(container: MedusaContainer, { object_id }: StoredEvent): Promise<void> {
  const stripe = stripeOf(container)
  const refunds = object_id.startsWith("re_")
    ? [await asked(stripe.refunds.retrieve(object_id))]
    : (await asked(stripe.refunds.list({ charge: object_id, limit: 100 }))).data
  for (const refund of refunds) {
    const kind = differenceIn(refund)
    if (kind) await note(container, stripe, refund, kind)
  }
}

/** null when all is as we did it. */
function differenceIn({ status, metadata }: Stripe.Refund): NewDifference["kind"] | null {
  const ours = Boolean(metadata?.["refund"])
  if (status === "failed" || status === "canceled") return ours ? "refund_failed" : null
  return ours ? null : "unknown_refund"
}

async function note(
  container: MedusaContainer,
  stripe: Stripe,
  refund: Stripe.Refund,
  kind: NewDifference["kind"],
): Promise<void> {
  const gateway: GatewayModuleService = container.resolve(GATEWAY_MODULE)
  const intentId = typeof refund.payment_intent === "string" ? refund.payment_intent : refund.payment_intent?.id
  const intent = intentId ? await asked(stripe.paymentIntents.retrieve(intentId)) : null
  const session = intent?.metadata["session_id"]
  const purchase = await paidPurchase(container, session)
  const news = await gateway.note({
    provider: "stripe",
    kind,
    object_id: refund.id,
    purchase_id: purchase?.id ?? null,
    payment_session_id: session ?? null,
    amount: fromMinorUnits(refund.amount, refund.currency),
    currency_code: refund.currency,
  })
  if (!news) return
  const data = { id: refund.id, kind, purchase_id: purchase?.id ?? null }
  await container.resolve(Modules.EVENT_BUS).emit({ name: StripeEvents.REFUND_DIFFERS, data })
}
