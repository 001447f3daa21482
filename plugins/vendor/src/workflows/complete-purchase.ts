import { randomUUID } from "node:crypto"
import { generateEntityId, OrderWorkflowEvents, ReservationItemWorkflowEvents } from "@medusajs/framework/utils"
import { createWorkflow, parallelize, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  addOrderTransactionStep,
  authorizePaymentSessionStep,
  compensatePaymentIfNeededStep,
  createOrdersStep,
  createPaymentCollectionsStep,
  createRemoteLinkStep,
  emitEventStep,
  releaseLockStep,
  updateCartsStep,
  useQueryGraphStep,
  validateCartItemsStep,
  validateCartPaymentsStep,
  validateCartStep,
} from "@medusajs/medusa/core-flows"
import { type CartSnapshot, cartSnapshotFields } from "../domain/cart-snapshot"
import type { OrderDraft } from "../domain/order-draft"
import { captureTransactions } from "./capture-transactions"
import { PurchaseEvents } from "./purchase-events"
import { purchaseLinks } from "./purchase-links"
import { createPurchaseStep } from "./steps/create-purchase"
import { createSharesStep } from "./steps/create-shares"
import { freezeCommissionStep } from "./steps/freeze-commission"
import { registerPromotionUsageStep } from "./steps/register-promotion-usage"
import { repairPurchaseStep } from "./steps/repair-purchase"
import { reserveStockStep } from "./steps/reserve-stock"
import { setPurchaseStateStep } from "./steps/set-purchase-state"
import { splitCartStep } from "./steps/split-cart"
import { startCoursesStep } from "./steps/start-courses"

export const completePurchaseWorkflowId = "complete-purchase"

/** `lock_held`: the caller already holds the cart's lock (core's own completion does). */
export type CompletePurchaseInput = { cart_id: string; lock_held?: boolean }
export type CompletePurchaseOutput = { id: string; order_ids: string[] }

/**
 * Turns a cart into a purchase with one complete native order per cooperative: all of them or none, and the same answer
 * when asked again. Everything in our own database comes first and can be undone; money comes last.
 */
export const completePurchaseWorkflow = createWorkflow(
  { name: completePurchaseWorkflowId, idempotent: false },
  (input: CompletePurchaseInput) => {
    // The same key as every cart workflow of core. A lock without an owner of its own lets two racing callers in.
    const ownerId = transform({}, () => randomUUID())
    when("lock-needed", { input }, ({ input }) => !input.lock_held).then(() => {
      acquireLockStep({ key: input.cart_id, ownerId, timeout: 30, ttl: 120, retryInterval: 0.05 })
    })

    const existing = repairPurchaseStep({ cart_id: input.cart_id })

    const created = when("not-yet-placed", { existing }, ({ existing }) => !existing).then(() => {
      const { data } = useQueryGraphStep({
        entity: "cart",
        fields: cartSnapshotFields,
        filters: { id: input.cart_id },
        options: { isList: false, throwIfKeyNotFound: true },
      })
      const cart = transform({ data }, ({ data }) => data as unknown as CartSnapshot)
      validateCartStep({ cart: data as never })
      validateCartItemsStep({ cart: data as never })
      const sessions = validateCartPaymentsStep({ cart: data as never })
      const session = transform({ sessions }, ({ sessions }) => sessions[0] ?? null)
      compensatePaymentIfNeededStep({
        payment_session_id: transform({ session }, ({ session }) => session?.id as string),
      })

      const options = useQueryGraphStep({
        entity: "shipping_option",
        fields: ["id", "shipping_profile_id"],
        filters: {
          id: transform(
            { cart },
            ({ cart }) => cart.shipping_methods?.map((method) => method.shipping_option_id) ?? [],
          ),
        },
      }).config({ name: "get-shipping-options" })
      const purchaseId = transform({}, () => generateEntityId(undefined, "purch"))
      const drafts = splitCartStep({
        cart,
        shipping_options: options.data as never,
        purchase_id: purchaseId,
        session: session as never,
      })

      const purchase = createPurchaseStep(
        transform({ cart, drafts, session, purchaseId }, ({ cart, drafts, session, purchaseId }) => ({
          id: purchaseId,
          cart_id: cart.id,
          customer_id: cart.customer?.id ?? null,
          email: cart.email ?? "",
          locale: cart.locale ?? null,
          currency_code: cart.currency_code,
          total: cart.raw_total ?? cart.total,
          payment_collection_id: cart.payment_collection?.id ?? null,
          payment_session_id: session?.id ?? null,
          order_ids: drafts.map(({ order_id }) => order_id),
        })),
      )
      const orders = createOrdersStep(
        transform({ drafts, purchase }, ({ drafts }) => drafts.map(({ order }) => order as never)),
      )
      const collections = createPaymentCollectionsStep(
        transform({ drafts, cart, orders }, ({ drafts, cart }) =>
          drafts
            .filter(({ share }) => Number(share) > 0)
            .map(({ share, order_id }) => ({
              amount: share as never,
              currency_code: cart.currency_code,
              metadata: { order_id },
            })),
        ) as never,
      )
      const shares = transform({ drafts, collections, cart }, ({ drafts, collections, cart }) =>
        sharesOf(drafts, collections as never, cart),
      )

      const [, , reservations] = parallelize(
        createRemoteLinkStep(transform({ drafts, shares, cart, purchaseId }, purchaseLinks) as never),
        updateCartsStep(
          transform({ input }, ({ input }) => [{ id: input.cart_id, completed_at: new Date() as never }]),
        ),
        reserveStockStep({ cart, orders: orders as never }),
        registerPromotionUsageStep({ cart }),
        freezeCommissionStep({ orders: orders as never, shares }),
        emitEventStep({
          eventName: OrderWorkflowEvents.PLACED,
          data: transform({ drafts }, ({ drafts }) => drafts.map(({ order_id }) => ({ id: order_id }))),
        }),
        emitEventStep({
          eventName: PurchaseEvents.PLACED,
          data: transform({ purchaseId }, ({ purchaseId }) => ({ id: purchaseId })),
        }).config({ name: "emit-purchase-placed" }),
        startCoursesStep(
          transform({ drafts, purchaseId }, ({ drafts, purchaseId }) =>
            drafts.map(({ order_id, cooperative_id }) => ({ order_id, cooperative_id, purchase_id: purchaseId })),
          ),
        ),
      )
      emitEventStep({
        eventName: ReservationItemWorkflowEvents.CREATED,
        data: transform({ reservations, orders, purchaseId }, ({ reservations, orders, purchaseId }) => {
          const orderOf = new Map(orders.flatMap((order) => (order.items ?? []).map((item) => [item.id, order.id])))
          return reservations.map(({ id, line_item_id }) => ({
            id,
            order_id: orderOf.get(line_item_id),
            purchase_id: purchaseId,
          }))
        }),
      }).config({ name: "emit-reservations-created" })
      setPurchaseStateStep({ id: purchaseId, from: "pending", to: "reserved" })

      authorizePaymentSessionStep({ id: transform({ session }, ({ session }) => session?.id as string), context: {} })
      const made = createSharesStep({
        purchase_id: purchaseId,
        parent_session_id: transform({ session }, ({ session }) => session?.id ?? null),
        shares,
      })
      addOrderTransactionStep(transform({ made }, ({ made }) => captureTransactions(made) as never))
      setPurchaseStateStep({ id: purchaseId, from: "reserved", to: "placed" }).config({ name: "place-purchase" })
      return transform({ drafts, purchaseId }, ({ drafts, purchaseId }) => ({
        id: purchaseId,
        order_ids: drafts.map(({ order_id }) => order_id),
      }))
    })

    when("lock-taken", { input }, ({ input }) => !input.lock_held).then(() => {
      releaseLockStep({ key: input.cart_id, ownerId })
    })
    return new WorkflowResponse(
      transform(
        { created, existing },
        ({ created, existing }): CompletePurchaseOutput => (created ?? existing) as CompletePurchaseOutput,
      ),
    )
  },
)

function sharesOf(
  drafts: OrderDraft[],
  collections: { id: string; metadata?: { order_id?: string } }[],
  cart: CartSnapshot,
) {
  const collectionOf = new Map(collections.map(({ id, metadata }) => [metadata?.order_id, id]))
  return drafts.flatMap(({ order_id, share }) => {
    const payment_collection_id = collectionOf.get(order_id)
    return payment_collection_id
      ? [{ order_id, payment_collection_id, amount: share, currency_code: cart.currency_code }]
      : []
  })
}
