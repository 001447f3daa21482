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
import { paymentMethods } from "./payment-methods"
import { placePurchase } from "./place-purchase"
import type { StepState } from "./step-state"

const agreement = z.object({
  /** Which cart the form was made for. */
  cart: z.string().min(1).max(64),
  expected_total: z.coerce.number().int().min(0),
  provider: z.enum(paymentMethods.map(({ provider }) => provider)),
})

/** The last button: `lng`, `cart`, `expected_total`, `provider`. Leads to the purchase, also when another tab has made it. */
export async function pay(_previous: StepState, form: FormData): Promise<StepState> {
  const { lng: language, ...rest } = Object.fromEntries(form)
  const lng = typeof language === "string" && isLanguage(language) ? language : defaultLanguage
  const failed = (message: string): StepState => {
    renderAgain()
    return { status: "failed", message }
  }
  const parsed = agreement.safeParse(rest)
  if (!parsed.success) return failed(errorMessage(lng, { code: "payment_unavailable", details: {} }))
  const { cart, expected_total, provider } = parsed.data

  const made = (await knownPurchases()).find((known) => known.cart === cart)
  if (made) redirect(routes.purchase(lng, made.number))
  const cartId = await currentCartId()
  if (!cartId || cartKey(cartId) !== cart) return failed(getT(lng, "checkout")("review.other_cart"))
  const result = await placePurchase(lng, cartId, { provider, total: expected_total })
  if (result.ok) redirect(routes.purchase(lng, result.data.number))
  return failed(errorMessage(lng, result.error))
}
