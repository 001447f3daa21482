import "server-only"
import { type AddItems, type Cart, cartAnswer } from "@opop/vendor/contract/cart"
import type { Language } from "@/i18n/languages"
import { tellBackend } from "@/lib/backend"
import { type Result, refusal } from "@/lib/backend-error"
import { currentCartId, keepCart } from "./cart-cookies"
import { createCart } from "./create-cart"

/** Refusals after which the old cart can never take anything again. */
const gone = new Set(["cart_not_found", "cart_completed"])

/**
 * Puts items into this browser's cart, beginning one when there is none or when the old one has become a purchase, and keeps it in
 * the cookies. Only in actions.
 */
export async function putItems(lng: Language, items: AddItems["items"]): Promise<Result<Cart>> {
  const known = await currentCartId()
  const first = known ? await put(known, lng, items) : refusal("cart_not_found")
  const result = first.ok || !gone.has(first.error.code) ? first : await putIntoNewCart(lng, items)
  if (result.ok) await keepCart(result.data)
  return result
}

async function putIntoNewCart(lng: Language, items: AddItems["items"]): Promise<Result<Cart>> {
  try {
    const created = await createCart(lng)
    return created.ok ? await put(created.data, lng, items) : created
  } catch (error) {
    console.error(error)
    return refusal("backend_unreachable")
  }
}

async function put(cartId: string, lng: Language, items: AddItems["items"]): Promise<Result<Cart>> {
  const path = `/store/carts/${encodeURIComponent(cartId)}/items`
  const result = await tellBackend(path, { schema: cartAnswer, lng, body: { items } })
  return result.ok ? { ok: true, data: result.data.cart } : result
}
