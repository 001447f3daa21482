import type { IPaymentModuleService, Logger, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows"
import { errorTypes } from "../contract/error-codes"
import { authorizeDeferredPaymentWorkflow } from "./authorize-deferred-payment"
import { completePurchaseWorkflow } from "./complete-purchase"
import { giveBackPayment, isGivenBack } from "./give-back-payment"
import { settlePurchase } from "./settle-purchase"

/** What a gateway says of a payment now; not what one of its events said, for those come late, twice and in any order. */
export type PaymentReport = {
  session_id: string
  state: "authorized" | "captured" | "processing" | "failed" | "canceled"
}

/**
 * `completed`: the cart has become a purchase. `settled`: the purchase stood already; its shares follow the payment. `refunded`: the
 * cart cannot become a purchase; the money goes back. `cancelled`: the payment will not come. `waiting`: nothing to do yet.
 * `unknown`: no such payment session; whoever holds money for it must give it back.
 */
export type PaymentOutcome = "completed" | "settled" | "refunded" | "cancelled" | "waiting" | "unknown"

/**
 * Brings a purchase in line with its payment. Asked again, nothing changes. What webhooks of every gateway call.
 * @throws what is only temporary (a lock, the database, the gateway): ask again
 */
export async function followPayment(
  container: MedusaContainer,
  { session_id, state }: PaymentReport,
): Promise<{ outcome: PaymentOutcome }> {
  const place = await placeOf(container, session_id)
  if (!place) return { outcome: "unknown" }
  const arrived = state === "authorized" || state === "captured"
  if (place.purchase) return { outcome: await followPlaced(container, place.purchase, session_id, state) }
  if (!arrived && state !== "processing") return { outcome: "cancelled" }
  if (place.session_gone) {
    await giveBackPayment(container, { cart_id: place.cart_id, session_id, code: "payment_changed" })
    return { outcome: "refunded" }
  }
  return { outcome: await complete(container, place.cart_id, session_id, arrived) }
}

/** `session_gone`: the cart changed after it was paid and has another session now; only the payment is left. */
type Place = { cart_id: string; purchase: Placed | null; session_gone: boolean }
type Placed = { cart_id: string; orders: { id: string; status: string }[] }

async function placeOf(container: MedusaContainer, sessionId: string): Promise<Place | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: purchases } = await query.graph({
    entity: "purchase",
    fields: ["cart_id", "state", "orders.id", "orders.status"],
    filters: { payment_session_id: sessionId },
  })
  const purchase = purchases[0] as unknown as (Placed & { state: string }) | undefined
  if (purchase)
    return { cart_id: purchase.cart_id, purchase: purchase.state === "placed" ? purchase : null, session_gone: false }
  const fields = ["payment_collection_id"]
  const [{ data: sessions }, { data: payments }] = await Promise.all([
    query.graph({ entity: "payment_session", fields, filters: { id: sessionId } }),
    query.graph({ entity: "payment", fields, filters: { payment_session_id: sessionId } }),
  ])
  const collection = sessions[0] ?? payments[0]
  if (!collection) return null
  const { data: links } = await query.graph({
    entity: "cart_payment_collection",
    fields: ["cart_id"],
    filters: { payment_collection_id: collection.payment_collection_id },
  })
  const cart_id = (links[0] as { cart_id?: string } | undefined)?.cart_id
  return cart_id ? { cart_id, purchase: null, session_gone: !sessions[0] } : null
}

async function followPlaced(
  container: MedusaContainer,
  purchase: Placed,
  sessionId: string,
  state: PaymentReport["state"],
): Promise<PaymentOutcome> {
  if (state === "processing") return "waiting"
  const payments: IPaymentModuleService = container.resolve(Modules.PAYMENT)
  const [payment] = await payments.listPayments({ payment_session_id: sessionId })
  if (state === "failed" || state === "canceled") {
    // one that has arrived does not fail any more: the gateway speaks of an attempt before it
    if (payment?.captured_at || (payment && state === "failed")) return "settled"
    const open = purchase.orders.filter(({ status }) => status !== "canceled")
    for (const { id } of open) await cancelOrderWorkflow(container).run({ input: { order_id: id } })
    return "cancelled"
  }
  if (!payment) {
    await authorizeDeferredPaymentWorkflow(container).run({
      input: { cart_id: purchase.cart_id, payment_session_id: sessionId },
    })
    return "settled"
  }
  // captured at the gateway by somebody else than us
  if (state === "captured" && !payment.captured_at && !payment.canceled_at)
    await payments.capturePayment({ payment_id: payment.id, is_captured: true } as never)
  await settlePurchase(container, payment.id)
  return "settled"
}

async function complete(
  container: MedusaContainer,
  cartId: string,
  sessionId: string,
  arrived: boolean,
): Promise<PaymentOutcome> {
  if (await isGivenBack(container, sessionId)) return "refunded"
  const { errors, result } = await completePurchaseWorkflow(container).run({
    input: { cart_id: cartId },
    throwOnError: false,
  })
  const error = errors[0]?.error as (Error & { code?: string }) | undefined
  if (!error && (await isPaidBy(container, result.id, sessionId))) return "completed"
  if (error && !isFinal(error)) throw error
  if (!arrived) return "waiting"
  const code = error?.code ?? "cart_completed"
  const logger: Logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  logger.warn(`Cart ${cartId} is paid but cannot become a purchase (${code}): the money goes back`)
  await giveBackPayment(container, { cart_id: cartId, session_id: sessionId, code })
  return "refunded"
}

/** A cart that was bought another way meanwhile keeps that purchase, and this payment goes back. */
async function isPaidBy(container: MedusaContainer, purchaseId: string, sessionId: string): Promise<boolean> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "purchase",
    fields: ["payment_session_id"],
    filters: { id: purchaseId },
  })
  return data[0]?.payment_session_id === sessionId
}

/** Refusals for reasons that will not go away by asking again. A workflow hands errors on as plain objects: only the code tells. */
const isFinal = ({ code = "" }: { code?: string }): boolean => code in errorTypes && !temporary.has(code)

const temporary = new Set(["gateway_unreachable", "payment_unfinished", "payment_processing", "payment_declined"])
