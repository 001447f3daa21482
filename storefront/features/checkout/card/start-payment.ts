import "server-only"
import { type StartedPayment, startedPaymentAnswer } from "@opop/payments/contract/payment"
import { currentCustomerToken } from "@/features/account/current-customer"
import type { Language } from "@/i18n/languages"
import { tellBackend } from "@/lib/backend"
import { type Result, refusal } from "@/lib/backend-error"

export type CardPayment = StartedPayment & { client_secret: string }

/**
 * A payment for exactly the total that is shown beside its button. Asked again for the same total, the backend answers with the same
 * payment: a page that is loaded again starts no second one.
 * @param total whole rupiah
 */
export async function startPayment(
  lng: Language,
  cartId: string,
  { provider, total }: { provider: string; total: number },
): Promise<Result<CardPayment>> {
  const token = await currentCustomerToken()
  const path = `/store/carts/${encodeURIComponent(cartId)}/payment`
  const body = { payment_provider: provider, expected_total: total }
  const result = await tellBackend(path, { schema: startedPaymentAnswer, lng, body, ...(token && { token }) })
  if (!result.ok) return result
  const { payment } = result.data
  if (payment.client_secret === null) return refusal("payment_unavailable")
  // never ask for another amount than the button says
  if (payment.amount !== total) return refusal("total_changed", { total: payment.amount })
  return { ok: true, data: { ...payment, client_secret: payment.client_secret } }
}
