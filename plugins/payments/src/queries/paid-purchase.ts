import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** The provider of an order's share (the vendor plugin's). */
const shareProvider = "pp_share_share"

type Row = {
  id: string
  orders: {
    id: string
    payment_collections: { payments: { provider_id: string; amount: number; canceled_at: string | null }[] }[]
  }[]
}

/** The purchase that a payment session paid, with every order's share in whole units; null when there is none. */
export async function paidPurchase(
  container: MedusaContainer,
  sessionId: string | undefined,
): Promise<{ id: string; shares: { key: string; share: number }[] } | null> {
  if (!sessionId) return null
  const payment = "orders.payment_collections.payments"
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "purchase",
    fields: ["id", "orders.id", `${payment}.provider_id`, `${payment}.amount`, `${payment}.canceled_at`],
    filters: { payment_session_id: sessionId },
  })
  const purchase = data[0] as unknown as Row | undefined
  if (!purchase) return null
  const shares = purchase.orders.map(({ id, payment_collections }) => ({
    key: id,
    share: payment_collections
      .flatMap(({ payments }) => payments)
      .filter(({ provider_id, canceled_at }) => provider_id === shareProvider && !canceled_at)
      .reduce((sum, { amount }) => sum + Math.round(Number(amount)), 0),
  }))
  return { id: purchase.id, shares: shares.sort((a, b) => a.key.localeCompare(b.key)) }
}
