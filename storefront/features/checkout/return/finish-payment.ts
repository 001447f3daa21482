import "server-only"
import { purchaseAnswer } from "@opop/vendor/contract/purchase"
import type { Route } from "next"
import { currentCartId } from "@/features/cart/cart-cookies"
import { loadCurrentCart } from "@/features/cart/load-current-cart"
import { knownPurchases } from "@/features/purchase/purchase-cookies"
import type { Language } from "@/i18n/languages"
import { tellBackend } from "@/lib/backend"
import { routes } from "@/lib/routes"
import { cardMethod } from "../card-method"
import { cartKey } from "../cart-key"
import { loadPaymentMethods } from "../load-payment-methods"
import { placePurchase } from "../place-purchase"
import type { ReturnParams } from "./read-return"
import { returnPlace } from "./return-place"

/**
 * A payment has come back: makes the cart a purchase, if the gateway's word has not done so before, and says where to go. Asked again it
 * leads to the same place. A browser that does not own the cart learns nothing of it. Only in routes.
 */
export async function finishPayment(lng: Language, { cart: asked, total, status }: ReturnParams): Promise<Route> {
  const made = asked && (await knownPurchases()).find(({ cart }) => cart === cartKey(asked))
  if (made) return routes.purchase(lng, made.number)
  const own = await currentCartId()
  const cartId = asked ?? own
  if (!cartId) return routes.purchases(lng)
  const card = cardMethod(await loadPaymentMethods())
  if (!card) return routes.paymentOutcome(lng, { state: "checking" })
  const agreed = { provider: card.provider, total: total ?? (await ownTotal(lng)) }
  if (cartId !== own) return finishElsewhere(lng, cartId, agreed)
  const result = await placePurchase(lng, cartId, agreed)
  return result.ok ? routes.purchase(lng, result.data.number) : returnPlace(lng, result.error, status)
}

/** Of this browser's cart; a cart that has become a purchase is not asked for its total. */
async function ownTotal(lng: Language): Promise<number> {
  const current = await loadCurrentCart(lng)
  return current.kind === "open" ? current.cart.total : 0
}

/** The bank led into another browser: the purchase is made all the same, and neither its number nor what went wrong is told. */
async function finishElsewhere(lng: Language, cartId: string, agreed: { provider: string; total: number }) {
  const body = { payment_provider: agreed.provider, expected_total: agreed.total }
  const path = `/store/carts/${encodeURIComponent(cartId)}/purchase`
  await tellBackend(path, { schema: purchaseAnswer, lng, body })
  return routes.paymentOutcome(lng, { state: "arrived" })
}
