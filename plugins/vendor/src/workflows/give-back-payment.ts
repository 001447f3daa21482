import { randomUUID } from "node:crypto"
import type { ILockingModule, IPaymentModuleService, MedusaContainer, PaymentDTO } from "@medusajs/framework/types"
import { MathBN, Modules } from "@medusajs/framework/utils"
import { PurchaseEvents } from "./purchase-events"

type Input = {
  cart_id: string
  session_id: string
  /** Why the cart cannot become a purchase. */
  code: string
}

/**
 * Money that came for a cart which cannot become a purchase goes back: an authorisation is released, a capture refunded. Under the
 * cart's lock; asked again, nothing more goes back than came.
 */
export async function giveBackPayment(container: MedusaContainer, { cart_id, session_id, code }: Input): Promise<void> {
  const locking: ILockingModule = container.resolve(Modules.LOCKING)
  const ownerId = randomUUID()
  await locking.acquire(cart_id, { ownerId, expire: 120 })
  try {
    const amount = await giveBack(container, session_id, code)
    if (amount === null) return
    const data = { id: cart_id, session_id, code, amount }
    await container.resolve(Modules.EVENT_BUS).emit({ name: PurchaseEvents.REFUSED, data })
  } finally {
    await locking.release(cart_id, { ownerId })
  }
}

/** Whether nothing of a payment is left to give back. */
export async function isGivenBack(container: MedusaContainer, sessionId: string): Promise<boolean> {
  const payment = await paymentOf(container.resolve(Modules.PAYMENT), sessionId)
  return Boolean(payment) && !MathBN.gt(restOf(payment), 0)
}

/** What went back in whole units, or null when nothing was left to give. */
async function giveBack(container: MedusaContainer, sessionId: string, code: string): Promise<number | null> {
  const payments: IPaymentModuleService = container.resolve(Modules.PAYMENT)
  if (!(await paymentOf(payments, sessionId))) await payments.authorizePaymentSession(sessionId, {})
  const payment = await paymentOf(payments, sessionId)
  const rest = restOf(payment)
  if (!payment || !MathBN.gt(rest, 0)) return null
  if (!payment.captured_at) await payments.cancelPayment(payment.id)
  else
    await payments.refundPayment({
      payment_id: payment.id,
      amount: rest.toFixed() as never,
      created_by: "programme",
      note: `The cart could not become a purchase: ${code}`,
    })
  return rest.toNumber()
}

const paymentOf = async (payments: IPaymentModuleService, sessionId: string): Promise<PaymentDTO | undefined> =>
  (await payments.listPayments({ payment_session_id: sessionId }, { relations: ["refunds"] }))[0]

/** What the gateway still holds of a payment, in whole units. */
function restOf(payment: PaymentDTO | undefined) {
  if (!payment || payment.canceled_at) return MathBN.convert(0)
  return (payment.refunds ?? []).reduce((rest, { amount }) => MathBN.sub(rest, amount), MathBN.convert(payment.amount))
}
