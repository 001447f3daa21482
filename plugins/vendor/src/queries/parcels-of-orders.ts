import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types"
import type { OrderParcel as Shown } from "../contract/purchase"
import { piecesOf } from "../domain/course-pieces"
import { groupBy } from "../domain/group-by"
import { trackingLink } from "../domain/tracking-link"
import { COURSE_MODULE } from "../modules/course"
import type OrderParcel from "../modules/course/models/order-parcel"
import type CourseModuleService from "../modules/course/service"

export type ParcelRow = InferTypeOf<typeof OrderParcel>

/** The parcels of these orders, also those whose sending is not finished, in their order. */
export async function parcelRows(container: MedusaContainer, orderIds: string[]): Promise<ParcelRow[]> {
  if (!orderIds.length) return []
  const courses: CourseModuleService = container.resolve(COURSE_MODULE)
  const rows = await courses.listOrderParcels({ order_id: orderIds }, { order: { number: "ASC" } })
  return rows as unknown as ParcelRow[]
}

/** What has left of these orders, by order; orders of which nothing has are left out. */
export async function parcelsOfOrders(container: MedusaContainer, orderIds: string[]): Promise<Map<string, Shown[]>> {
  const sent = (await parcelRows(container, orderIds)).filter(({ sent_at }) => sent_at)
  return new Map(
    [...groupBy(sent, ({ order_id }) => order_id)].map(([id, parcels]) => [id, parcels.flatMap(showParcel)]),
  )
}

function showParcel(parcel: ParcelRow): Shown[] {
  const { id, number, courier, tracking_number, sent_at, delivered_at, returned_at } = parcel
  if (!sent_at) return []
  return [
    {
      ...{ id, number, courier, tracking_number },
      tracking_url: trackingLink(courier, tracking_number),
      lines: piecesOf(parcel.lines),
      sent_at: new Date(sent_at).toISOString(),
      delivered_at: delivered_at ? new Date(delivered_at).toISOString() : null,
      returned_at: returned_at ? new Date(returned_at).toISOString() : null,
    },
  ]
}
