import type { MedusaContainer } from "@medusajs/framework/types"
import type { LinePieces } from "../contract/purchase"
import { assertMove } from "../domain/assert-move"
import { piecesOf } from "../domain/course-pieces"
import { leftPieces, takePieces } from "../domain/left-pieces"
import { COURSE_MODULE } from "../modules/course"
import type CourseModuleService from "../modules/course/service"
import { type ParcelRow, parcelRows } from "../queries/parcels-of-orders"
import { emitOrderEvent } from "./emit-order-event"
import { lockedOrder } from "./locked-order"
import { noteSent } from "./note-sent"
import { type OrderOnCourse, orderOnCourse } from "./order-on-course"
import { OrderEvents } from "./purchase-events"
import { refusePieces } from "./refuse-pieces"
import { shipParcel } from "./ship-parcel"

export type Sending = {
  order_id: string
  courier: string
  /** The courier's number of the parcel (resi). */
  number: string
  /** Id of the member. */
  by: string
  /** What is in it; left out: everything that has not left yet. */
  lines?: LinePieces[] | undefined
  /** What becomes of the pieces that are not in it. */
  rest?: "later" | "refuse"
  /** Why the rest does not come; for the buyer. */
  note?: string
  /** The same key again is the same parcel. */
  key?: string | undefined
}

/**
 * A parcel has left: a native fulfilment of its pieces from the cooperative's own place, shipped with its number. With everything in it,
 * or when the rest is refused, the order is sent; else the rest follows. Asked again after half of it, does the rest.
 * @throws CodedError `order_not_found`, `order_state`, `invalid_input`
 */
export function sendOrder(container: MedusaContainer, sending: Sending): Promise<void> {
  const { order_id, note = "", by } = sending
  return lockedOrder(container, order_id, async () => {
    const found = await orderOnCourse(container, order_id)
    const parcels = await parcelRows(container, [order_id])
    const key = sending.key ?? `whole:${sending.number}`
    const known = parcels.find((parcel) => parcel.key === key)
    if (known?.sent_at && sending.key) return
    const { inside, missing, whole } = planParcel(found, parcels, sending)
    const parcel = known ?? (await newParcel(container, found, parcels, { ...sending, lines: inside, key }))
    await ship(container, found, parcels, parcel)
    const { course } = found
    if (whole && missing.length)
      await refusePieces(container, { order_id, course, pieces: missing, note, by, key: `rest:${parcel.number}` })
    const sent_at = new Date()
    const courses: CourseModuleService = container.resolve(COURSE_MODULE)
    await courses.updateOrderParcels({ id: parcel.id, sent_at })
    if (whole) await noteSent(container, found, { sent_at, courier: parcel.courier, number: parcel.tracking_number })
    else await notePartSent(container, found, parcel, sent_at)
  })
}

/**
 * What goes into the parcel, what is missing afterwards, and whether nothing more will follow.
 * @throws CodedError `order_state`, `invalid_input`
 */
function planParcel(
  { order, course, state }: OrderOnCourse,
  parcels: ParcelRow[],
  { lines, rest = "later" }: Sending,
): { inside: LinePieces[]; missing: LinePieces[]; whole: boolean } {
  const gone = parcels.filter(({ sent_at }) => sent_at).flatMap((parcel) => piecesOf(parcel.lines))
  const left = leftPieces(order.items, [...gone, ...piecesOf(course.refused_lines)])
  const inside = lines ?? left
  // shipped natively, and the process died before it was written down
  const halfDone = state === "sent" && !course.sent_at && course.accepted_at
  if (!halfDone) assertMove(order.id, state, "send", "cooperative")
  const missing = takePieces(left, inside)
  const whole = !missing.length || rest === "refuse"
  if (!halfDone && !whole) assertMove(order.id, state, "send_part", "cooperative")
  return { inside, missing, whole }
}

async function notePartSent(
  container: MedusaContainer,
  { course }: OrderOnCourse,
  parcel: ParcelRow,
  sent_at: Date,
): Promise<void> {
  const courses: CourseModuleService = container.resolve(COURSE_MODULE)
  await courses.updateOrderCourses({
    id: course.id,
    part_sent_at: course.part_sent_at ?? sent_at,
    // the rest is packed anew
    ...{ packed_at: null, packed_by: null },
    ...{ courier: parcel.courier, tracking_number: parcel.tracking_number },
  })
  await emitOrderEvent(container, OrderEvents.PART_SENT, { id: course.order_id, parcel_id: parcel.id })
}

async function newParcel(
  container: MedusaContainer,
  { course }: OrderOnCourse,
  parcels: ParcelRow[],
  { lines, courier, number, by, key }: Sending & { lines: LinePieces[]; key: string },
): Promise<ParcelRow> {
  const courses: CourseModuleService = container.resolve(COURSE_MODULE)
  // one that was begun, never shipped and is not asked for again gives its place to this one
  const stale = parcels.filter(({ sent_at, fulfillment_id }) => !sent_at && !fulfillment_id)
  if (stale.length) await courses.deleteOrderParcels(stale.map(({ id }) => id))
  const taken = parcels.filter((parcel) => !stale.includes(parcel)).map((parcel) => parcel.number)
  const row = { order_id: course.order_id, cooperative_id: course.cooperative_id, key, courier, sent_by: by }
  return (await courses.createOrderParcels({
    ...row,
    number: Math.max(0, ...taken) + 1,
    tracking_number: number,
    lines: lines as never,
  })) as unknown as ParcelRow
}

async function ship(
  container: MedusaContainer,
  { order }: OrderOnCourse,
  parcels: ParcelRow[],
  parcel: ParcelRow,
): Promise<void> {
  const ours = new Set(parcels.flatMap(({ id, fulfillment_id }) => (id === parcel.id ? [] : (fulfillment_id ?? []))))
  const standing = order.fulfillments.find(({ id, canceled_at }) => !canceled_at && !ours.has(id))
  const courses: CourseModuleService = container.resolve(COURSE_MODULE)
  const shipping = { lines: piecesOf(parcel.lines), number: parcel.tracking_number, by: parcel.sent_by }
  const fulfillment_id = parcel.fulfillment_id ?? standing?.id ?? null
  await shipParcel(container, order, { ...shipping, fulfillment_id }, async (id) => {
    await courses.updateOrderParcels({ id: parcel.id, fulfillment_id: id })
  })
}
