import "server-only"
import { type Cart, cartAnswer } from "@opop/vendor/contract/cart"
import { cache } from "react"
import type { Language } from "@/i18n/languages"
import { askBackend } from "@/lib/backend"
import { BackendFailure } from "@/lib/backend-error"
import { currentCartId } from "./cart-cookies"

/** This browser's cart; `gone` says that the cookie still names one, which can take nothing any more. */
export type CurrentCart = { kind: "none" } | { kind: "gone" } | { kind: "completed" } | { kind: "open"; cart: Cart }

/** Reads the cart once per request. @throws BackendFailure when the backend is away or refuses for another reason */
export const loadCurrentCart = cache(async (lng: Language): Promise<CurrentCart> => {
  const id = await currentCartId()
  if (!id) return { kind: "none" }
  const result = await askBackend(`/store/carts/${encodeURIComponent(id)}/parcels`, { schema: cartAnswer, lng })
  if (result.ok) return { kind: "open", cart: result.data.cart }
  if (result.error.code === "cart_completed") return { kind: "completed" }
  if (result.error.code === "cart_not_found") return { kind: "gone" }
  throw new BackendFailure(`The backend refused to show the cart: ${result.error.code}`)
})
