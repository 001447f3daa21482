import { randomUUID } from "node:crypto"
import type { IPaymentModuleService } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { settlePurchase } from "./settle-purchase"

type Input = { cart_id: string; payment_session_id: string }

const authorizeAndSettleStep = createStep(
  "authorize-and-settle",
  async ({ payment_session_id }: Input, { container }) => {
    const payments: IPaymentModuleService = container.resolve(Modules.PAYMENT)
    const payment = await payments.authorizePaymentSession(payment_session_id, {})
    if (payment) await settlePurchase(container, payment.id)
    return new StepResponse(payment?.id ?? null)
  },
)

/**
 * A payment that was only promised when the purchase was placed (a bank transfer) has arrived.
 * Under the cart's lock, which core's webhook handling takes too: authorising one session twice at once makes the loser
 * cancel the payment at the gateway.
 */
export const authorizeDeferredPaymentWorkflow = createWorkflow("authorize-deferred-payment", (input: Input) => {
  const ownerId = transform({}, () => randomUUID())
  acquireLockStep({ key: input.cart_id, ownerId, timeout: 30, ttl: 120, retryInterval: 0.05 })
  const paymentId = authorizeAndSettleStep(input)
  releaseLockStep({ key: input.cart_id, ownerId })
  return new WorkflowResponse(paymentId)
})
