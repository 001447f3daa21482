import type { INotificationModuleService } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { letterPurchase } from "../../queries/letters/letter-purchase"
import { letterKey } from "../send-letter"
import { type LetterOffice, tellBuyer } from "./letter-office"
import { tellNewOrders } from "./tell-new-orders"

/**
 * The money has come. The cooperatives begin; the buyer hears of it who was told to pay, not who paid at once: the first letter said so.
 */
export async function tellPaid(office: LetterOffice, id: string): Promise<void> {
  const purchase = await letterPurchase(office.container, id, undefined)
  if (!purchase) return
  const { number, total } = purchase
  const notifications: INotificationModuleService = office.container.resolve(Modules.NOTIFICATION)
  const receiver = purchase.customer_id ?? purchase.email
  const asked = [letterKey("purchase_awaiting", id, receiver), letterKey("purchase_unpaid", id, receiver)]
  const [waited] = await notifications.listNotifications({ idempotency_key: asked } as never, { take: 1 })
  const buyer = { ...purchase, name: purchase.orders[0]?.shipping_address?.first_name }
  if (waited)
    await tellBuyer(office, "purchase_paid", id, buyer, (links) => ({ number, total, url: links.purchase(number) }))
  await tellNewOrders(office, purchase)
}
