import { letterPurchase } from "../../queries/letters/letter-purchase"
import { type LetterOffice, tellBuyer } from "./letter-office"

/** The payment did not come in time. */
export async function tellExpired(office: LetterOffice, id: string): Promise<void> {
  const purchase = await letterPurchase(office.container, id, undefined)
  if (!purchase) return
  const { number, total } = purchase
  const buyer = { ...purchase, name: purchase.orders[0]?.shipping_address?.first_name }
  await tellBuyer(office, "purchase_expired", id, buyer, (links) => ({ number, total, url: links.purchase(number) }))
}
