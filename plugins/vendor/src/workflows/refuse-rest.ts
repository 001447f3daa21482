import type { MedusaContainer } from "@medusajs/framework/types"
import { assertMove } from "../domain/assert-move"
import { piecesOf } from "../domain/course-pieces"
import { leftPieces } from "../domain/left-pieces"
import { parcelRows } from "../queries/parcels-of-orders"
import { lockedOrder } from "./locked-order"
import { noteSent } from "./note-sent"
import { orderOnCourse } from "./order-on-course"
import { refusePieces } from "./refuse-pieces"

/**
 * What is still missing of an order that was sent in part does not come: its price goes back, and the order counts as sent.
 * @throws CodedError `order_not_found`, `order_state`
 */
export function refuseRest(
  container: MedusaContainer,
  { order_id, note, by }: { order_id: string; note: string; by: string },
): Promise<void> {
  return lockedOrder(container, order_id, async () => {
    const found = await orderOnCourse(container, order_id)
    assertMove(order_id, found.state, "refuse_rest", "cooperative")
    const { course, order } = found
    const parcels = await parcelRows(container, [order_id])
    const gone = parcels.filter(({ sent_at }) => sent_at).flatMap(({ lines }) => piecesOf(lines))
    const pieces = leftPieces(order.items, [...gone, ...piecesOf(course.refused_lines)])
    if (pieces.length)
      await refusePieces(container, { order_id, course, pieces, note, by, key: `rest:${parcels.length}` })
    await noteSent(container, found, { sent_at: new Date(), courier: course.courier, number: course.tracking_number })
  })
}
