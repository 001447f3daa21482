import type { IInventoryService, Logger, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { LinePieces } from "../contract/purchase"
import { piecesOf } from "../domain/course-pieces"
import { piecesPrice } from "../domain/pieces-price"
import { COURSE_MODULE } from "../modules/course"
import type CourseModuleService from "../modules/course/service"
import { caseGround } from "../queries/case-ground"
import type { CourseRow } from "../queries/courses-of-orders"
import { refundLocked } from "./refund-share"

type Refusal = {
  order_id: string
  course: CourseRow
  /** All that has not been sent of these lines. */
  pieces: LinePieces[]
  note: string
  by: string
  key: string
}

/**
 * Pieces that will not come: the stock that was kept for them is free, their price goes back through the one door for refunds, and
 * what was refused is written down. The refund that a gateway refuses stays owed. Asked again, nothing changes; under the order's lock.
 */
export async function refusePieces(container: MedusaContainer, refusal: Refusal): Promise<void> {
  const { order_id, course, pieces, note, by, key } = refusal
  const ground = await caseGround(container, order_id)
  const price = Math.min(piecesPrice(pieces, ground?.sold ?? []), ground?.rest ?? 0)
  const inventory: IInventoryService = container.resolve(Modules.INVENTORY)
  await inventory.deleteReservationItemsByLineItem(pieces.map(({ line_id }) => line_id))
  const request = { order_id, amount: price, reason: "sold_out" as const, note, key }
  if (price > 0)
    try {
      await refundLocked(container, { ...request, by: { party: "cooperative", id: by } })
    } catch (cause) {
      if ((cause as { code?: string }).code !== "gateway_unreachable") throw cause
      const logger: Logger = container.resolve(ContainerRegistrationKeys.LOGGER)
      logger.error(`The price of what order ${order_id} lacks follows later`, cause as Error)
    }
  const courses: CourseModuleService = container.resolve(COURSE_MODULE)
  const refused_lines = [...piecesOf(course.refused_lines), ...pieces] as never
  await courses.updateOrderCourses({ id: course.id, refused_lines })
}
