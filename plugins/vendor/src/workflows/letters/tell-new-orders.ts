import { letterCourses } from "../../queries/letters/letter-course"
import type { LetterOrder } from "../../queries/letters/letter-order-fields"
import type { LetterPurchase } from "../../queries/letters/letter-purchase"
import { isSecured } from "./is-secured"
import { isoOrNull } from "./iso-or-null"
import { type LetterOffice, tellMembers } from "./letter-office"
import { parcelOf } from "./parcel-of"
import { tellNewOrderByWhatsapp } from "./tell-new-order-by-whatsapp"

/** To those who pack: an order whose money is sure, and until when it must be accepted. */
export async function tellNewOrders(office: LetterOffice, { orders }: LetterPurchase): Promise<void> {
  const secured = orders.filter(isSecured)
  const courses = await letterCourses(
    office.container,
    secured.map(({ id }) => id),
  )
  for (const order of secured) {
    if (!order.cooperative) continue
    const { id: cooperative_id, name } = order.cooperative
    const whom = { cooperative_id, roles: ["fulfilment" as const] }
    await tellMembers(office, "desk_new_order", order.id, whom, (links) => ({
      cooperative: name,
      order: String(order.display_id),
      buyer: order.shipping_address?.first_name ?? "",
      destination: destinationOf(order.shipping_address),
      total: order.total,
      accept_by: isoOrNull(courses.get(order.id)?.accept_by),
      parcels: [parcelOf(order)],
      url: links.deskOrder(order.id),
    }))
    await tellNewOrderByWhatsapp(office, { cooperative_id, order_id: order.id, number: order.display_id })
  }
}

function destinationOf(address: LetterOrder["shipping_address"]): string {
  const abroad = address?.country_code && address.country_code !== "id" ? address.country_code.toUpperCase() : ""
  return [address?.city, abroad].filter(Boolean).join(", ")
}
