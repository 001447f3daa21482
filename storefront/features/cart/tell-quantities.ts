import "server-only"
import { type Cart, cartAnswer, type setQuantities } from "@opop/vendor/contract/cart"
import type { z } from "zod"
import type { Language } from "@/i18n/languages"
import { tellBackend } from "@/lib/backend"
import { type Result, refusal } from "@/lib/backend-error"
import { currentCartId, keepCart } from "./cart-cookies"

/** Sets how many of each line this browser's cart holds; 0 removes one. Only in actions. */
export async function tellQuantities(
  lng: Language,
  lines: z.input<typeof setQuantities>["lines"],
): Promise<Result<Cart>> {
  const id = await currentCartId()
  if (!id) return refusal("cart_not_found")
  const path = `/store/carts/${encodeURIComponent(id)}/quantities`
  const result = await tellBackend(path, { schema: cartAnswer, lng, body: { lines } })
  if (!result.ok) return result
  await keepCart(result.data.cart)
  return { ok: true, data: result.data.cart }
}
