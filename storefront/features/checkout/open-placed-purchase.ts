"use server"

import { redirect } from "next/navigation"
import { currentCartId } from "@/features/cart/cart-cookies"
import { defaultLanguage, isLanguage } from "@/i18n/languages"
import { routes } from "@/lib/routes"
import { placePurchase } from "./place-purchase"
import { transferProvider } from "./transfer-provider"

/**
 * Leads to the purchase that this browser's cart has become: asked about a completed cart, the backend answers with it and looks
 * at nothing else. The form gives `lng`.
 */
export async function openPlacedPurchase(form: FormData): Promise<void> {
  const language = String(form.get("lng") ?? "")
  const lng = isLanguage(language) ? language : defaultLanguage
  const cartId = await currentCartId()
  const result = cartId ? await placePurchase(lng, cartId, { provider: transferProvider, total: 0 }) : undefined
  redirect(result?.ok ? routes.purchase(lng, result.data.number) : routes.purchases(lng))
}
