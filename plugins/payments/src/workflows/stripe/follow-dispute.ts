import type { MedusaContainer } from "@medusajs/framework/types"
import { bookDispute } from "@opop/vendor/workflows/book-dispute"
import type Stripe from "stripe"
import { stripeOf } from "../../connect/client"
import { asked } from "../../connect/gateway-error"
import { fromMinorUnits } from "../../domain/minor-units"
import { splitByShare } from "../../domain/split-by-share"
import { GATEWAY_MODULE } from "../../modules/gateway"
import type GatewayModuleService from "../../modules/gateway/service"
import type { StoredEvent } from "../../modules/gateway/service"
import { paidPurchase } from "../../queries/paid-purchase"

/** Every other status is still open. */
const ended: Record<string, "won" | "lost" | undefined> = { won: "won", lost: "lost" }

/**
 * A buyer's bank takes money back: dealt out over the purchase's orders by their shares, once, when it is first heard of, so that
 * what is won back later is exactly what was taken.
 */
export async function followDispute(container: MedusaContainer, { object_id }: StoredEvent): Promise<void> {
  const dispute = await asked(stripeOf(container).disputes.retrieve(object_id))
  // an inquiry takes no money
  if (dispute.status.startsWith("warning_")) return
  const { id, parts } = await written(container, dispute)
  const state = ended[dispute.status]
  const book = async (state: "opened" | "won" | "lost") => {
    for (const { order_id, amount } of parts) await bookDispute(container, { dispute_id: id, order_id, amount, state })
  }
  // both, whatever came first: booking is once by dispute, order and state
  await book("opened")
  if (!state) return
  await book(state)
  const gateway: GatewayModuleService = container.resolve(GATEWAY_MODULE)
  await gateway.closeDispute(id, state)
}

async function written(container: MedusaContainer, dispute: Stripe.Dispute) {
  const gateway: GatewayModuleService = container.resolve(GATEWAY_MODULE)
  const intentId = typeof dispute.payment_intent === "string" ? dispute.payment_intent : dispute.payment_intent?.id
  const intent = intentId ? await asked(stripeOf(container).paymentIntents.retrieve(intentId)) : null
  const session = intent?.metadata["session_id"]
  const purchase = await paidPurchase(container, session)
  const amount = fromMinorUnits(dispute.amount, dispute.currency)
  const parts = splitByShare(Math.round(amount), purchase?.shares ?? [])
  const { parts: fixed } = await gateway.openDispute({
    id: dispute.id,
    provider: "stripe",
    purchase_id: purchase?.id ?? null,
    payment_session_id: session ?? null,
    amount: Math.round(amount),
    currency_code: dispute.currency,
    reason: dispute.reason,
    parts: parts.map(({ key, amount }) => ({ order_id: key, amount })),
  })
  return { id: dispute.id, parts: fixed }
}
