"use server"

import { redirect } from "next/navigation"
import { z } from "zod"
import { currentCartId } from "@/features/cart/cart-cookies"
import { knownPurchases } from "@/features/purchase/purchase-cookies"
import { getT } from "@/i18n/get-t"
import { defaultLanguage, isLanguage } from "@/i18n/languages"
import { errorMessage } from "@/lib/error-message"
import { renderAgain } from "@/lib/render-again"
import { routes } from "@/lib/routes"
import { cartKey } from "./cart-key"
import { loadPaymentMethods } from "./load-payment-methods"
import { placePurchase } from "./place-purchase"
import type { PayState } from "./step-state"

const agreement = z.object({
  /** Which cart the form was made for. */
  cart: z.string().min(1).max(64),
  expected_total: z.coerce.number().int().min(0),
  provider: z.string().max(64),
})

/**
 * The last button: `lng`, `cart`, `expected_total`, `provider`. Leads to the purchase, also when another tab has made it; or to the
 * page where a card is paid with.
 */
export async function pay(_previous: PayState, form: FormData): Promise<PayState> {
  const { lng: language, ...rest } = Object.fromEntries(form)
  const lng = typeof language === "string" && isLanguage(language) ? language : defaultLanguage
  const failed = (message: string): PayState => {
    renderAgain()
    return { status: "failed", message }
  }
  const unavailable = () => failed(errorMessage(lng, { code: "payment_unavailable", details: {} }))
  const parsed = agreement.safeParse(rest)
  if (!parsed.success) return unavailable()
  const { cart, expected_total, provider } = parsed.data

  const made = (await knownPurchases()).find((known) => known.cart === cart)
  if (made) redirect(routes.purchase(lng, made.number))
  const cartId = await currentCartId()
  if (!cartId || cartKey(cartId) !== cart) return failed(getT(lng, "checkout")("review.other_cart"))
  const method = (await loadPaymentMethods()).find((offered) => offered.provider === provider)
  if (!method) return unavailable()
  if (method.kind === "card") {
    renderAgain()
    return { status: "card", href: routes.cardPayment(lng) }
  }
  const result = await placePurchase(lng, cartId, { provider, total: expected_total })
  if (result.ok) redirect(routes.purchase(lng, result.data.number))
  return failed(errorMessage(lng, result.error))
}
