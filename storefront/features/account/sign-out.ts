"use server"

import { redirect } from "next/navigation"
import { forgetCart } from "@/features/cart/cart-cookies"
import { forgetPurchases } from "@/features/purchase/purchase-cookies"
import { routes } from "@/lib/routes"
import { endSignIn } from "./end-sign-in"
import { formLanguage } from "./form-language"
import { nextPlace } from "./next-place"
import { currentToken, forgetTokens } from "./session-cookies"

/**
 * Leaves nothing of a person on a machine that others use too: the tokens, and of a buyer also the cart with their name and address
 * and what this browser knows of purchases; the page that follows drops what was typed and not sent. The form: `lng`, and `from` with the name of the place.
 */
export async function signOut(form: FormData): Promise<void> {
  const lng = formLanguage(form)
  const buyer = await currentToken("customer")
  await endSignIn()
  await forgetTokens()
  if (buyer) {
    await forgetCart()
    await forgetPurchases()
  }
  const query = { out: buyer ? "cart" : "1" }
  redirect(nextPlace(form.get("from")) === "seller" ? routes.seller(lng, query) : routes.account(lng, query))
}
