import "server-only"
import { z } from "zod"
import { currentCartId } from "@/features/cart/cart-cookies"
import { tellBackend } from "@/lib/backend"

/**
 * The cart that was begun before the sign-in becomes the buyer's own, so that its purchase shows up in their account. A cart that
 * cannot be claimed stays as it is: shopping goes on without it. Only in actions.
 */
export async function claimCart(token: string): Promise<void> {
  const id = await currentCartId()
  if (!id) return
  const path = `/store/carts/${encodeURIComponent(id)}/customer`
  await tellBackend(path, { schema: z.object({ cart: z.object({ id: z.string() }) }), token })
}
