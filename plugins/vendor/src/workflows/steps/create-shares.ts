import type { IPaymentModuleService, MedusaContainer, PaymentDTO } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MathBN, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { settled } from "../settled"
import { type ParentState, type Share, type ShareRequest, writeShares } from "../write-shares"

type Input = { purchase_id: string; parent_session_id: string | null; shares: ShareRequest[] }

/**
 * Gives every order its part of the purchase's payment: a payment session of the share provider in the order's own
 * collection, authorised at once, which follows the state of the parent payment. Asked again, it completes what is missing.
 * Its rows lie in the collections and go with them when the purchase is undone.
 */
export const createSharesStep = createStep("create-shares", async (input: Input, { container }) => {
  return new StepResponse(await createShares(container, input))
})

export async function createShares(
  container: MedusaContainer,
  { purchase_id, parent_session_id, shares }: Input,
): Promise<Share[]> {
  const claimed = shares.filter(({ amount }) => MathBN.gt(amount, 0))
  if (!parent_session_id || !claimed.length) return []
  const payments: IPaymentModuleService = container.resolve(Modules.PAYMENT)
  const collections = claimed.map(({ payment_collection_id }) => payment_collection_id)
  const [[parent], sessions] = await Promise.all([
    payments.listPayments({ payment_session_id: parent_session_id }),
    payments.listPaymentSessions({ payment_collection_id: collections }),
  ])
  const sessionOf = new Map(sessions.map((session) => [session.payment_collection_id, session.id]))
  const begun = claimed.filter(({ payment_collection_id }) => sessionOf.has(payment_collection_id))
  const missing = claimed.filter(({ payment_collection_id }) => !sessionOf.has(payment_collection_id))
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const context = { purchase_id, parent_session_id, parent: stateOf(parent) }
  const written = missing.length ? await writeShares(database, context, missing) : []
  const finished = begun.map((share) => finish(payments, share, sessionOf.get(share.payment_collection_id) ?? ""))
  return [...written, ...(await settled(finished))]
}

function stateOf(parent: PaymentDTO | undefined): ParentState {
  if (!parent) return { id: null, state: "promised" }
  if (parent.canceled_at) throw new Error(`Payment ${parent.id} was cancelled`)
  return { id: parent.id, state: parent.captured_at ? "captured" : "authorized" }
}

/** A share that a dead process had begun. */
async function finish(
  payments: IPaymentModuleService,
  { order_id, currency_code }: ShareRequest,
  sessionId: string,
): Promise<Share> {
  await payments.authorizePaymentSession(sessionId, {})
  const [payment] = await payments.listPayments({ payment_session_id: sessionId }, { relations: ["captures"] })
  return { order_id, currency_code, payment: payment ?? null }
}
