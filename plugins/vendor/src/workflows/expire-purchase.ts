import type { ILockingModule, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { purchasesUnpaid } from "../queries/orders-due"
import { cancelCooperativeOrder } from "./cancel-order"
import { PurchaseEvents } from "./purchase-events"

/**
 * The deferred payment of a purchase did not come in time: every order ends and its stock is free. Under the cart's lock, which whoever
 * confirms the payment takes too. Money that comes after all is given back when it is settled.
 */
export async function expirePurchase(
  container: MedusaContainer,
  { id, cart_id }: { id: string; cart_id: string },
): Promise<void> {
  const locking: ILockingModule = container.resolve(Modules.LOCKING)
  await locking.execute(
    cart_id,
    async () => {
      // it may have been paid, or a slip have come, while we waited
      if (!(await purchasesUnpaid(container)).some((purchase) => purchase.id === id)) return
      const query = container.resolve(ContainerRegistrationKeys.QUERY)
      const { data } = await query.graph({ entity: "purchase", fields: ["orders.id"], filters: { id } })
      for (const order of (data[0] as unknown as { orders: { id: string }[] }).orders)
        await cancelCooperativeOrder(container, {
          ...{ order_id: order.id, why: "unpaid", note: "" },
          by: { party: "programme", id: "clock" },
        })
      await container.resolve(Modules.EVENT_BUS).emit({ name: PurchaseEvents.EXPIRED, data: { id } })
    },
    { timeout: 60 },
  )
}
