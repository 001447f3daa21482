import type { IPaymentModuleService, PaymentDTO } from "@medusajs/framework/types"
import { MathBN, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SHARE_PROVIDER, type ShareData } from "../../providers/share/share-data"
import { settled } from "../settled"

export type ShareRequest = { order_id: string; payment_collection_id: string; amount: string; currency_code: string }
type Input = { purchase_id: string; parent_session_id: string | null; shares: ShareRequest[] }

/**
 * Gives every order its part of the purchase's payment: a payment session of the share provider in the order's own
 * collection, authorised at once, which follows the state of the parent payment. Asked again, it completes what is missing.
 * Its rows lie in the collections and go with them when the purchase is undone.
 */
export const createSharesStep = createStep("create-shares", async (input: Input, { container }) => {
  const payments: IPaymentModuleService = container.resolve(Modules.PAYMENT)
  return new StepResponse(await createShares(payments, input))
})

export type Share = { order_id: string; currency_code: string; payment: PaymentDTO | null }

export async function createShares(
  payments: IPaymentModuleService,
  { purchase_id, parent_session_id, shares }: Input,
): Promise<Share[]> {
  if (!parent_session_id) return []
  const claimed = shares.filter(({ amount }) => MathBN.gt(amount, 0))
  return settled(
    claimed.map(async ({ order_id, payment_collection_id, amount, currency_code }) => {
      const data: ShareData = { parent_session_id, purchase_id, order_id, amount }
      const [existing] = await payments.listPaymentSessions({ payment_collection_id })
      const session =
        existing ??
        (await payments.createPaymentSession(payment_collection_id, {
          provider_id: SHARE_PROVIDER,
          currency_code,
          amount,
          data,
          context: {},
        }))
      await payments.authorizePaymentSession(session.id, {})
      const [payment] = await payments.listPayments({ payment_session_id: session.id }, { relations: ["captures"] })
      return { order_id, currency_code, payment: payment ?? null }
    }),
  )
}
