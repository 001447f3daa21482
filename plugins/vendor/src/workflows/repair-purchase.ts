import type {
  ICartModuleService,
  IInventoryService,
  IOrderModuleService,
  IPaymentModuleService,
  MedusaContainer,
} from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules, OrderWorkflowEvents } from "@medusajs/framework/utils"
import type { CartSnapshot } from "../domain/cart-snapshot"
import type { OrderDraft } from "../domain/order-draft"
import type { PurchaseState } from "../domain/purchase-state"
import { COMMISSION_MODULE } from "../modules/commission"
import type CommissionModuleService from "../modules/commission/service"
import { COURSE_MODULE } from "../modules/course"
import type CourseModuleService from "../modules/course/service"
import { PURCHASE_MODULE } from "../modules/purchase"
import type PurchaseModuleService from "../modules/purchase/service"
import { captureTransactions } from "./capture-transactions"
import { PurchaseEvents } from "./purchase-events"
import { purchaseLinks } from "./purchase-links"
import { startCourses } from "./start-courses"
import { createShares } from "./steps/create-shares"

export type UnfinishedPurchase = {
  id: string
  cart_id: string
  state: PurchaseState
  order_ids: string[]
  payment_session_id: string | null
}

type WrittenOrder = {
  id: string
  currency_code: string
  metadata: { cooperative_id: string }
  items: { id: string }[]
  transactions: { reference_id: string | null }[]
  payment_collections: { id: string; amount: number }[]
  promotions: { id: string }[]
}

/**
 * Ends what a dead process began. If everything was written and the payment stands, forwards to `placed`; else everything
 * that was written is removed and the cart is open again. Call it only under the cart's lock.
 */
export async function repairPurchase(
  container: MedusaContainer,
  purchase: UnfinishedPurchase,
): Promise<"placed" | "undone"> {
  const orders = await writtenOrders(container, purchase.order_ids)
  const whole = purchase.state === "reserved" && orders.length === purchase.order_ids.length
  if (whole && (await paymentStands(container, purchase.payment_session_id))) {
    await finish(container, purchase, orders)
    return "placed"
  }
  await undo(container, purchase, orders)
  return "undone"
}

async function writtenOrders(container: MedusaContainer, ids: string[]): Promise<WrittenOrder[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: [
      "id",
      "currency_code",
      "metadata",
      "items.id",
      "transactions.reference_id",
      "payment_collections.id",
      "payment_collections.amount",
      "promotions.id",
    ],
    filters: { id: ids },
  })
  return data as unknown as WrittenOrder[]
}

/** Authorised, captured, or deferred like a bank transfer. Nothing to pay counts too. */
async function paymentStands(container: MedusaContainer, sessionId: string | null): Promise<boolean> {
  if (!sessionId) return true
  const payments: IPaymentModuleService = container.resolve(Modules.PAYMENT)
  const [session] = await payments.listPaymentSessions({ id: sessionId }, { relations: ["payment"] })
  if (session?.status === "pending_authorization") return true
  return Boolean(session?.payment && !session.payment.canceled_at)
}

async function finish(container: MedusaContainer, purchase: UnfinishedPurchase, orders: WrittenOrder[]): Promise<void> {
  const shares = await createShares(container, {
    purchase_id: purchase.id,
    parent_session_id: purchase.payment_session_id,
    shares: orders.flatMap(({ id, currency_code, payment_collections }) =>
      payment_collections.map((collection) => ({
        order_id: id,
        payment_collection_id: collection.id,
        amount: String(collection.amount),
        currency_code,
      })),
    ),
  })
  const booked = new Set(orders.flatMap(({ transactions }) => transactions.map(({ reference_id }) => reference_id)))
  const missing = captureTransactions(shares).filter(({ reference_id }) => !booked.has(reference_id))
  const orderModule: IOrderModuleService = container.resolve(Modules.ORDER)
  if (missing.length) await orderModule.addOrderTransactions(missing as never)
  await startCourses(
    container,
    orders.map(({ id, metadata: { cooperative_id } }) => ({ order_id: id, cooperative_id, purchase_id: purchase.id })),
  )
  const purchases: PurchaseModuleService = container.resolve(PURCHASE_MODULE)
  await purchases.updatePurchases({ id: purchase.id, state: "placed", placed_at: new Date() })
  await container
    .resolve(Modules.EVENT_BUS)
    .emit([
      ...orders.map(({ id }) => ({ name: OrderWorkflowEvents.PLACED, data: { id } })),
      { name: PurchaseEvents.PLACED, data: { id: purchase.id } },
    ])
}

async function undo(container: MedusaContainer, purchase: UnfinishedPurchase, orders: WrittenOrder[]): Promise<void> {
  const lines = orders.flatMap(({ items }) => items.map(({ id }) => id))
  const inventory: IInventoryService = container.resolve(Modules.INVENTORY)
  if (lines.length) await inventory.deleteReservationItemsByLineItem(lines)

  const shares = orders.flatMap(({ id, payment_collections }) =>
    payment_collections.map((collection) => ({ order_id: id, payment_collection_id: collection.id })),
  )
  const drafts = orders.map(({ id, metadata, promotions }) => ({
    order_id: id,
    cooperative_id: metadata.cooperative_id,
    promotion_ids: promotions.map((promotion) => promotion.id),
  }))
  if (orders.length) {
    const links = purchaseLinks({
      cart: { id: purchase.cart_id } as CartSnapshot,
      purchaseId: purchase.id,
      drafts: drafts as OrderDraft[],
      shares,
    })
    await container.resolve(ContainerRegistrationKeys.LINK).dismiss(links)
    const orderModule: IOrderModuleService = container.resolve(Modules.ORDER)
    await orderModule.deleteOrders(orders.map(({ id }) => id))
  }
  const payments: IPaymentModuleService = container.resolve(Modules.PAYMENT)
  if (shares.length)
    await payments.deletePaymentCollections(shares.map(({ payment_collection_id }) => payment_collection_id))
  const courses: CourseModuleService = container.resolve(COURSE_MODULE)
  await courses.deleteOrderCourses({ purchase_id: purchase.id })
  const commissions: CommissionModuleService = container.resolve(COMMISSION_MODULE)
  await commissions.unfreeze({ order_ids: purchase.order_ids })
  const carts: ICartModuleService = container.resolve(Modules.CART)
  await carts.updateCarts(purchase.cart_id, { completed_at: null } as never)
  const purchases: PurchaseModuleService = container.resolve(PURCHASE_MODULE)
  await purchases.deletePurchases(purchase.id)
}
