import { letterPurchase } from "../../queries/letters/letter-purchase"
import { wasTold } from "../../queries/letters/was-told"
import { type LetterOffice, tellBuyer } from "./letter-office"
import { tellNewOrders } from "./tell-new-orders"

/**
 * The money has come. The cooperatives begin; the buyer hears of it who was told to pay, not who paid at once: the first letter said so.
 */
export async function tellPaid(office: LetterOffice, id: string): Promise<void> {
  const purchase = await letterPurchase(office.container, id, undefined)
  if (!purchase) return
  const { number, total } = purchase
  const buyer = { ...purchase, name: purchase.orders[0]?.shipping_address?.first_name }
  if (await wasTold(office.container, id, "purchase_awaiting", "purchase_unpaid"))
    await tellBuyer(office, "purchase_paid", id, buyer, (links) => ({ number, total, url: links.purchase(number) }))
  await tellNewOrders(office, purchase)
}
