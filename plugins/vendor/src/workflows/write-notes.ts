import type { ICartModuleService, ILockingModule, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { withNotes } from "../domain/buyer-note"
import { CodedError } from "../domain/coded-error"

type Notes = { cart_id: string; notes: { cooperative_id: string; note: string }[] }

/**
 * Keeps what the buyer writes to cooperatives on the cart, from where each order takes its own. Under the cart's lock.
 * @throws CodedError `cart_not_found`, `cart_completed`
 */
export async function writeNotes(container: MedusaContainer, { cart_id, notes }: Notes): Promise<void> {
  const locking: ILockingModule = container.resolve(Modules.LOCKING)
  const carts: ICartModuleService = container.resolve(Modules.CART)
  const write = async () => {
    const [cart] = await carts.listCarts({ id: cart_id }, { select: ["id", "metadata", "completed_at"] })
    if (!cart) throw new CodedError("cart_not_found", `No cart ${cart_id}`)
    if (cart.completed_at) throw new CodedError("cart_completed", `Cart ${cart_id} has become a purchase`)
    await carts.updateCarts([{ id: cart_id, metadata: withNotes(cart.metadata, notes) }])
  }
  await locking.execute(cart_id, write, { timeout: 10 })
}
