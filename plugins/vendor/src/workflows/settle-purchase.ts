import type { ILockingModule, IPaymentModuleService, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MathBN, Modules } from "@medusajs/framework/utils"
import { authorizePaymentSessionForOrderWorkflow, capturePaymentWorkflow } from "@medusajs/medusa/core-flows"
import { ParentPayment, voidKey } from "../providers/share/parent-payment"
import { SHARE_PROVIDER, type ShareData } from "../providers/share/share-data"
import { notePaidOrders } from "./note-paid-orders"
import { PurchaseEvents } from "./purchase-events"

type Parent = {
  id: string
  payment_session_id: string
  captured_at: Date | null
  refunds: { metadata: { order_id?: string } | null }[]
}
type ShareSession = { id: string; provider_id: string; status: string; amount: number }
type SharePayment = { id: string; provider_id: string; captured_at: Date | null; canceled_at: Date | null }
type PurchaseOrder = {
  id: string
  status: string
  payment_collections: { payment_sessions: ShareSession[]; payments: SharePayment[] }[]
}

/**
 * Brings every share of a purchase in line with the buyer's payment. Safe to run any number of times.
 * One at a time per purchase: authorising a session twice at once makes the loser cancel the share.
 * @param paymentId the buyer's payment, or the payment of any share of the purchase
 */
export async function settlePurchase(container: MedusaContainer, paymentId: string): Promise<void> {
  const sessionId = await parentSessionOf(container, paymentId)
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "purchase", fields: ["id"], filters: { payment_session_id: sessionId } })
  const purchase = data[0]
  if (!purchase) return
  const locking: ILockingModule = container.resolve(Modules.LOCKING)
  await locking.execute(`settle:${purchase.id}`, () => settle(container, purchase.id, sessionId), { timeout: 60 })
}

async function parentSessionOf(container: MedusaContainer, paymentId: string): Promise<string> {
  const payments: IPaymentModuleService = container.resolve(Modules.PAYMENT)
  const payment = await payments.retrievePayment(paymentId, { relations: ["payment_session"] })
  if (payment.provider_id === SHARE_PROVIDER) return (payment.data as unknown as ShareData).parent_session_id
  return payment.payment_session?.id ?? ""
}

async function settle(container: MedusaContainer, purchaseId: string, sessionId: string): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const payments: IPaymentModuleService = container.resolve(Modules.PAYMENT)
  const [found] = await payments.listPayments({ payment_session_id: sessionId }, { relations: ["refunds"] })
  if (!found) return
  const parent = found as unknown as Parent
  const { data } = await query.graph({
    entity: "purchase",
    fields: [
      "orders.id",
      "orders.status",
      "orders.payment_collections.payment_sessions.*",
      "orders.payment_collections.payments.*",
    ],
    filters: { id: purchaseId },
  })
  const orders = ((data[0] as { orders?: unknown } | undefined)?.orders ?? []) as PurchaseOrder[]
  const waited = orders.some(({ payment_collections }) =>
    payment_collections.some(({ payment_sessions }) => payment_sessions.some(isWaiting)),
  )
  for (const order of orders) await settleOrder(container, order, parent)
  await notePaidOrders(container, purchaseId)
  if (waited && parent.captured_at)
    await container.resolve(Modules.EVENT_BUS).emit({ name: PurchaseEvents.PAID, data: { id: purchaseId } })
}

async function settleOrder(container: MedusaContainer, order: PurchaseOrder, parent: Parent): Promise<void> {
  for (const { payment_sessions, payments } of order.payment_collections) {
    for (const session of payment_sessions) await settleSession(container, order, session, parent)
    if (parent.captured_at) for (const payment of payments) await settlePayment(container, payment)
  }
}

/** A share whose payment was only promised so far. */
const isWaiting = ({ provider_id, status }: ShareSession): boolean =>
  provider_id === SHARE_PROVIDER && status === "pending_authorization"

/** A share that waited for a deferred payment: authorised when it came, given back when its order was cancelled meanwhile. */
async function settleSession(
  container: MedusaContainer,
  order: PurchaseOrder,
  session: ShareSession,
  parent: Parent,
): Promise<void> {
  if (!isWaiting(session)) return
  if (order.status !== "canceled") {
    await authorizePaymentSessionForOrderWorkflow(container).run({ input: { payment_session_id: session.id } })
    return
  }
  const givenBack = parent.refunds.some(({ metadata }) => metadata?.order_id === order.id)
  if (!parent.captured_at || givenBack) return
  const payments: IPaymentModuleService = container.resolve(Modules.PAYMENT)
  const note = `Order ${order.id} was cancelled before it was paid`
  await new ParentPayment(container.resolve(ContainerRegistrationKeys.PG_CONNECTION)).refund(
    await payments.retrievePayment(parent.id),
    order.id,
    MathBN.convert(session.amount).toFixed(),
    note,
    voidKey(order.id),
  )
}

/** Outcomes of a capture that another process made first. */
const alreadyDone = /cannot capture more than the authorized|has been canceled|already exists/

async function settlePayment(container: MedusaContainer, payment: SharePayment): Promise<void> {
  if (payment.provider_id !== SHARE_PROVIDER || payment.captured_at || payment.canceled_at) return
  try {
    await capturePaymentWorkflow(container).run({ input: { payment_id: payment.id } })
  } catch (cause) {
    if (!(cause instanceof Error) || !alreadyDone.test(cause.message)) throw cause
  }
}
