import "server-only"
import { type Purchase, purchaseAnswer } from "@opop/vendor/contract/purchase"
import { forgetCart } from "@/features/cart/cart-cookies"
import { rememberPurchase } from "@/features/purchase/purchase-cookies"
import type { Language } from "@/i18n/languages"
import { tellBackend } from "@/lib/backend"
import type { Result } from "@/lib/backend-error"
import { cartKey } from "./cart-key"

type Agreement = { provider: string; total: number }

/**
 * Makes a cart a purchase, which this browser then knows; the cart it forgets. Asked again, the backend answers with the same
 * purchase. Only in actions.
 * @param total whole rupiah, as the buyer saw it
 */
export async function placePurchase(
  lng: Language,
  cartId: string,
  { provider, total }: Agreement,
): Promise<Result<Purchase>> {
  const path = `/store/carts/${encodeURIComponent(cartId)}/purchase`
  const body = { payment_provider: provider, expected_total: total }
  const result = await tellBackend(path, { schema: purchaseAnswer, lng, body })
  if (!result.ok) return result
  const { purchase } = result.data
  await rememberPurchase(purchase, cartKey(cartId))
  await forgetCart()
  return { ok: true, data: purchase }
}
