import type { cancelReasons } from "../../contract/purchase"
import { returnWay } from "../../letters/return-way"
import { letterCourses } from "../../queries/letters/letter-course"
import { type BoughtOrder, letterOrder } from "../../queries/letters/letter-order"
import { letterPayment } from "../../queries/letters/letter-payment"
import { refundCause } from "../../queries/letters/refund-cause"
import { wasTold } from "../../queries/letters/was-told"
import { type LetterOffice, tellBuyer, tellMembers } from "./letter-office"

const buyerOf = (order: BoughtOrder) => ({ ...order.purchase, name: order.shipping_address?.first_name })
const packers = (order: BoughtOrder) => ({ cooperative_id: order.cooperative.id, roles: ["fulfilment" as const] })
const namesOf = (order: BoughtOrder) => ({
  number: order.purchase.number,
  order: String(order.display_id),
  cooperative: order.cooperative.name,
})

export async function tellAccepted(office: LetterOffice, id: string): Promise<void> {
  const order = await letterOrder(office.container, id)
  if (!order) return
  await tellBuyer(office, "order_accepted", id, buyerOf(order), (links) => ({
    ...namesOf(order),
    url: links.purchase(order.purchase.number),
  }))
}

/** @param parcelId of one of several parcels; the last one is told with the order */
export async function tellSent(office: LetterOffice, id: string, parcelId?: string): Promise<void> {
  const order = await letterOrder(office.container, id)
  if (!order) return
  const course = (await letterCourses(office.container, [id])).get(id)
  await tellBuyer(office, "order_sent", parcelId ?? id, buyerOf(order), (links) => ({
    ...namesOf(order),
    courier: course?.courier ?? null,
    tracking: course?.tracking_number ?? null,
    url: links.purchase(order.purchase.number),
  }))
}

/** One letter says that a whole purchase has expired: its orders say nothing then. A cooperative knows what it declined itself, and nothing of an order that was never paid. */
export async function tellCancelled(
  office: LetterOffice,
  id: string,
  why: (typeof cancelReasons)[number],
): Promise<void> {
  const order = await letterOrder(office.container, id)
  if (!order || why === "unpaid") return
  const note = (await letterCourses(office.container, [id])).get(id)?.cancel_note ?? null
  const facts = { ...namesOf(order), why, note }
  await tellBuyer(office, "order_cancelled", id, buyerOf(order), (links) => ({
    ...facts,
    url: links.purchase(order.purchase.number),
  }))
  if (why === "declined" || !(await wasTold(office.container, id, "desk_new_order"))) return
  await tellMembers(office, "desk_order_cancelled", id, packers(order), (links) => ({
    ...facts,
    url: links.deskOrder(id),
  }))
}

export async function tellReceived(office: LetterOffice, id: string): Promise<void> {
  const order = await letterOrder(office.container, id)
  if (!order) return
  const whom = { cooperative_id: order.cooperative.id, roles: ["fulfilment" as const, "finance" as const] }
  await tellMembers(office, "desk_order_received", id, whom, (links) => ({
    ...namesOf(order),
    url: links.deskOrder(id),
  }))
}

export async function tellRefunded(
  office: LetterOffice,
  { id, refund_id, amount }: { id: string; refund_id: string; amount: number },
): Promise<void> {
  const order = await letterOrder(office.container, id)
  if (!order) return
  const [payment, cause] = await Promise.all([
    letterPayment(office.container, order.purchase.payment_session_id),
    refundCause(office.container, id, refund_id),
  ])
  await tellBuyer(office, "order_refunded", refund_id, buyerOf(order), (links) => ({
    ...namesOf(order),
    amount: Number(amount),
    why: cause.reason,
    note: cause.note,
    return_way: returnWay(payment?.provider_id),
    url: links.purchase(order.purchase.number),
  }))
}
