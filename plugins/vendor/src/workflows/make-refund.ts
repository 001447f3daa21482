import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { refundPaymentWorkflow } from "@medusajs/medusa/core-flows"
import { CodedError } from "../domain/coded-error"
import { retryDelay } from "../domain/retry-delay"
import { paymentsOf, restOf } from "../domain/share-money"
import { spreadRefund } from "../domain/spread-refund"
import { COURSE_MODULE } from "../modules/course"
import type CourseModuleService from "../modules/course/service"
import { loadNativeOrder } from "../queries/load-native-order"
import { OrderEvents } from "./purchase-events"
import { resumeRefunds } from "./resume-refunds"

export type OwedRefund = {
  id: string
  order_id: string
  amount: number
  note: string
  actor: string
  state: "pending" | "done" | "failed"
  refund_ids: unknown
  attempts: number
  told_at: Date | null
}

/**
 * Makes a refund that was written down, or what is missing of it. Under the order's lock.
 * @returns the id of the native refund (the first, when it comes out of several payments)
 * @throws what the gateway said; the refund stays owed and has its next attempt
 */
export async function makeRefund(container: MedusaContainer, refund: OwedRefund): Promise<string> {
  const courses: CourseModuleService = container.resolve(COURSE_MODULE)
  if (refund.state === "done") return String((refund.refund_ids as string[] | null)?.[0] ?? refund.id)
  try {
    await resumeRefunds(container, refund)
    await makeMissing(container, refund)
  } catch (cause) {
    const attempts = refund.attempts + 1
    const next_attempt_at = new Date(Date.now() + retryDelay(attempts))
    const failure = (cause as Error | null)?.message ?? "unknown"
    await courses.updateShareRefunds({ id: refund.id, state: "failed", attempts, next_attempt_at, failure })
    throw cause
  }
  const ids = (await nativeRefunds(container, refund)).map(({ id }) => id)
  const done = { state: "done" as const, done_at: new Date(), refund_ids: ids as never, failure: null }
  await courses.updateShareRefunds({ id: refund.id, ...done, attempts: refund.attempts + 1, next_attempt_at: null })
  await tellRefund(container, { ...refund, refund_ids: ids })
  return ids[0] ?? refund.id
}

/** Says that money has gone back; at least once, also when the process dies before. */
export async function tellRefund(container: MedusaContainer, refund: OwedRefund): Promise<void> {
  const [refund_id] = refund.refund_ids as string[]
  const data = { id: refund.order_id, refund_id, amount: Number(refund.amount) }
  await container.resolve(Modules.EVENT_BUS).emit({ name: OrderEvents.REFUNDED, data })
  const courses: CourseModuleService = container.resolve(COURSE_MODULE)
  await courses.updateShareRefunds({ id: refund.id, told_at: new Date() })
}

const nativeRefunds = async (container: MedusaContainer, { id, order_id }: OwedRefund) =>
  paymentsOf(await loadNativeOrder(container, order_id)).flatMap(({ refunds }) =>
    (refunds ?? []).filter(({ metadata }) => metadata?.share_refund === id),
  )

async function makeMissing(container: MedusaContainer, refund: OwedRefund): Promise<void> {
  const made = (await nativeRefunds(container, refund)).reduce((sum, { amount }) => sum + Number(amount), 0)
  const missing = Number(refund.amount) - made
  if (missing <= 0) return
  const order = await loadNativeOrder(container, refund.order_id)
  const payments = paymentsOf(order)
  const parts = spreadRefund(
    missing,
    payments.map((payment) => ({ id: payment.id, rest: restOf(payment) })),
  )
  if (!parts) throw new CodedError("refund_too_much", `Order ${refund.order_id} has less than ${missing} left`)
  for (const { payment_id, amount } of parts) {
    const input = {
      ...{ payment_id, amount, note: refund.note, created_by: refund.actor },
      metadata: { share_refund: refund.id, key: `${refund.id}:${payment_id}` },
    }
    // core's workflow would pay and then fail on the credit that a cancelled order does not take
    if (order.status === "canceled") await refundCancelled(container, refund, input)
    else await refundPaymentWorkflow(container).run({ input })
  }
}

async function refundCancelled(container: MedusaContainer, refund: OwedRefund, input: object): Promise<void> {
  await container.resolve(Modules.PAYMENT).refundPayment(input as never)
  await resumeRefunds(container, refund)
}
