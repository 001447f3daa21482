import { letterPayment } from "../../queries/letters/letter-payment"
import { type LetterPurchase, letterPurchase } from "../../queries/letters/letter-purchase"
import { isSecured } from "./is-secured"
import { type LetterOffice, tellBuyer } from "./letter-office"
import { parcelOf } from "./parcel-of"
import { tellNewOrders } from "./tell-new-orders"

/** A purchase stands: one letter to its buyer, and one per order to its cooperative once the money is sure. */
export async function tellPlaced(office: LetterOffice, id: string): Promise<void> {
  const known = await letterPurchase(office.container, id, undefined)
  if (!known || known.orders.every(({ status }) => status === "canceled")) return
  const purchase = (known.locale && (await letterPurchase(office.container, id, known.locale))) || known
  if (purchase.orders.some(isSecured)) {
    await tellBuyer(office, "purchase_placed", id, buyerOf(purchase), (links) => placed(purchase, links.purchase))
    await tellNewOrders(office, known)
  } else await tellUnpaid(office, purchase)
}

type PageOf = (number: string) => string

const placed = ({ number, total, orders }: LetterPurchase, page: PageOf) => ({
  number,
  total,
  parcels: orders.map(parcelOf),
  url: page(number),
})

const buyerOf = (purchase: LetterPurchase) => ({ ...purchase, name: purchase.orders[0]?.shipping_address?.first_name })

/** How to transfer, or only that a payment is awaited where the way to pay is another. */
async function tellUnpaid(office: LetterOffice, purchase: LetterPurchase): Promise<void> {
  const payment = await letterPayment(office.container, purchase.payment_session_id)
  const due = payment?.data["due_at"]
  const transfer = transferOf(payment?.data ?? {})
  if (transfer)
    await tellBuyer(office, "purchase_awaiting", purchase.id, buyerOf(purchase), (links) => ({
      ...placed(purchase, links.purchase),
      ...transfer,
    }))
  else
    await tellBuyer(office, "purchase_unpaid", purchase.id, buyerOf(purchase), (links) => ({
      ...placed(purchase, links.purchase),
      due_at: typeof due === "string" ? due : null,
    }))
}

/** What the provider of transfers told the session (`TransferInstructions` of the payments plugin). */
function transferOf({ bank, account, holder, amount, reference, due_at }: Record<string, unknown>) {
  const texts = [bank, account, holder, reference, due_at]
  if (!texts.every((text) => typeof text === "string") || typeof amount !== "number") return null
  const [a, b, c, d, e] = texts as [string, string, string, string, string]
  return { bank: a, account: b, holder: c, reference: d, due_at: e, amount }
}
