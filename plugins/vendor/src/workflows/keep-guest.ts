import type { ICartModuleService, ICustomerModuleService, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

/**
 * A cart becomes an account's only by a sign-in, never because somebody typed the account's e-mail: core would attach it, and the
 * account's owner would read a stranger's purchases. A cart of nobody therefore gets a guest of its e-mail first, whom core keeps.
 */
export async function keepGuest(container: MedusaContainer, cartId: string, email: string): Promise<void> {
  const carts: ICartModuleService = container.resolve(Modules.CART)
  const [cart] = await carts.listCarts({ id: cartId }, { select: ["id", "customer_id"] })
  if (!cart || cart.customer_id) return
  const customers: ICustomerModuleService = container.resolve(Modules.CUSTOMER)
  const guest = await findGuest(customers, email)
  await carts.updateCarts(cartId, { customer_id: guest.id })
}

async function findGuest(customers: ICustomerModuleService, email: string): Promise<{ id: string }> {
  const known = async () =>
    (await customers.listCustomers({ email, has_account: false }, { select: ["id"], take: 1 }))[0]
  const guest = await known()
  if (guest) return guest
  try {
    return await customers.createCustomers({ email })
  } catch (cause) {
    // another request of the same guest was faster
    const other = await known()
    if (other) return other
    throw cause
  }
}
