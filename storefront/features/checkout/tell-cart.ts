import "server-only"
import { type Cart, cartAnswer } from "@opop/vendor/contract/cart"
import { currentCartId, keepCart } from "@/features/cart/cart-cookies"
import type { Language } from "@/i18n/languages"
import { tellBackend } from "@/lib/backend"
import { type Result, refusal } from "@/lib/backend-error"

/** Tells the backend something about this browser's cart and keeps what became of it. Only in actions. */
export async function tellCart(
  lng: Language,
  about: "address" | "shipping" | "codes" | "notes",
  body: object,
): Promise<Result<Cart>> {
  const id = await currentCartId()
  if (!id) return refusal("cart_not_found")
  const result = await tellBackend(`/store/carts/${encodeURIComponent(id)}/${about}`, { schema: cartAnswer, lng, body })
  if (!result.ok) return result
  await keepCart(result.data.cart)
  return { ok: true, data: result.data.cart }
}
