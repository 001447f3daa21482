import "server-only"
import { type PaymentMethod, paymentMethodsAnswer } from "@opop/payments/contract/payment"
import { cache } from "react"
import { askBackend, expected } from "@/lib/backend"

/** How a purchase can be paid here and now, once per request; the first is preselected. @throws BackendFailure */
export const loadPaymentMethods = cache(async (): Promise<PaymentMethod[]> => {
  return expected(await askBackend("/store/payment-methods", { schema: paymentMethodsAnswer })).methods
})
