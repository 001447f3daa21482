import type { MedusaContainer } from "@medusajs/framework/types"
import type { RefundReason } from "../contract/purchase"
import { CodedError } from "../domain/coded-error"
import { shareMoney } from "../domain/share-money"
import { COURSE_MODULE } from "../modules/course"
import type CourseModuleService from "../modules/course/service"
import { loadNativeOrder } from "../queries/load-native-order"
import { lockedOrder } from "./locked-order"
import { makeRefund, type OwedRefund } from "./make-refund"

export type RefundParty = "buyer" | "cooperative" | "province" | "programme"

export type RefundRequest = {
  order_id: string
  /** Whole units of the order's currency. */
  amount: number
  reason: RefundReason
  note: string
  by: { party: RefundParty; id: string }
  /** The same key again is the same refund, whatever else is said. */
  key: string
}

/**
 * The one door for giving back money of an order: at most what its share still has, written down with who asked and why before the
 * gateway is asked. One that the gateway refuses stays owed and is tried again by itself, with the same key by whoever asks again.
 * @throws CodedError `order_not_found`, `not_captured`, `refund_too_much` (with what is left as `available`), `gateway_unreachable`
 */
export function refundShare(
  container: MedusaContainer,
  request: RefundRequest,
): Promise<{ refund_id: string; amount: number }> {
  return lockedOrder(container, request.order_id, () => refundLocked(container, request))
}

/** The same for a caller who holds the order's lock already. */
export async function refundLocked(
  container: MedusaContainer,
  request: RefundRequest,
): Promise<{ refund_id: string; amount: number }> {
  const courses: CourseModuleService = container.resolve(COURSE_MODULE)
  const { order_id, key } = request
  const [known] = await courses.listShareRefunds({ order_id, key })
  const row = (known as OwedRefund | undefined) ?? (await promise(container, courses, request))
  try {
    return { refund_id: await makeRefund(container, row), amount: Number(row.amount) }
  } catch (cause) {
    if (cause instanceof CodedError) throw cause
    throw Object.assign(new CodedError("gateway_unreachable", `Refund ${row.id} is owed and will be tried again`), {
      cause,
    })
  }
}

async function promise(
  container: MedusaContainer,
  courses: CourseModuleService,
  { order_id, amount, reason, note, by, key }: RefundRequest,
): Promise<OwedRefund> {
  const [order, owed] = await Promise.all([
    loadNativeOrder(container, order_id),
    courses.listShareRefunds({ order_id, state: ["pending", "failed"] }),
  ])
  const { captured, refunded } = shareMoney(order)
  if (captured <= 0) throw new CodedError("not_captured", `Nothing of order ${order_id} has been captured`)
  const native = new Set(
    (order.payment_collections ?? []).flatMap(({ payments }) =>
      (payments ?? []).flatMap(({ refunds }) => (refunds ?? []).map(({ metadata }) => metadata?.share_refund)),
    ),
  )
  const promised = owed.filter(({ id }) => !native.has(id)).reduce((sum, { amount }) => sum + Number(amount), 0)
  const available = captured - refunded - promised
  if (amount > available || amount <= 0)
    throw new CodedError("refund_too_much", `Order ${order_id} has ${available} left, not ${amount}`, { available })
  const row = { order_id, key, amount, reason, note, party: by.party, actor: by.id }
  return (await courses.createShareRefunds(row as never)) as unknown as OwedRefund
}
