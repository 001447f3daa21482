import type { Logger, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { COURSE_MODULE } from "../modules/course"
import type CourseModuleService from "../modules/course/service"
import { lockedOrder } from "../workflows/locked-order"
import { makeRefund, type OwedRefund, tellRefund } from "../workflows/make-refund"

const batch = 50
/** Older than any attempt lives: whoever wrote it is gone. */
const graceMs = 3 * 60_000

/** Tries again what gateways refused, ends what a dead process began, and tells of refunds that nobody was told of. */
export default async function retryRefunds(container: MedusaContainer): Promise<void> {
  const courses: CourseModuleService = container.resolve(COURSE_MODULE)
  const logger: Logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const abandoned = { $lt: new Date(Date.now() - graceMs) }
  const due = await courses.listShareRefunds(
    {
      $or: [
        { state: "failed", next_attempt_at: { $lte: new Date() } },
        { state: "pending", updated_at: abandoned },
        { state: "done", told_at: null, done_at: abandoned },
      ],
    } as never,
    { take: batch, order: { created_at: "ASC" } },
  )
  for (const { id, order_id } of due) {
    try {
      await lockedOrder(container, order_id, async () => {
        // somebody may have made it while we waited
        const refund = (await courses.retrieveShareRefund(id)) as unknown as OwedRefund
        if (refund.state !== "done") await makeRefund(container, refund)
        else if (!refund.told_at) await tellRefund(container, refund)
      })
    } catch (cause) {
      logger.error(`Refund ${id} of order ${order_id} is still owed`, cause as Error)
    }
  }
}

export const config = { name: "retry-refunds", schedule: "* * * * *" }
