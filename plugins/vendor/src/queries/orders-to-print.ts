import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { buyerNote } from "../domain/buyer-note"
import { CodedError } from "../domain/coded-error"
import { piecesOf } from "../domain/course-pieces"
import type { AddressRow } from "../domain/delivery-address"
import { labelAddress } from "../domain/label-address"
import { leftPieces } from "../domain/left-pieces"
import { orderState } from "../domain/order-state"
import { ownSku } from "../domain/own-sku"
import type { PaidOrder } from "../domain/paid-order"
import { regencyName } from "../domain/regencies"
import { coursesOfOrders } from "./courses-of-orders"
import { ownOrders } from "./own-orders"
import { paidOrderFields } from "./paid-order-fields"
import { parcelsOfOrders } from "./parcels-of-orders"

type Cooperative = {
  name: string
  pesantren: string
  district: string
  regency_code: string
  postcode: string
  whatsapp: string | null
}
type Row = PaidOrder & {
  id: string
  display_id: number
  metadata: Record<string, unknown> | null
  shipping_address: AddressRow | null
  shipping_methods: { name: string }[]
  items: {
    id: string
    product_title: string
    variant_title: string | null
    variant_sku: string | null
    quantity: number
    variant: {
      weight: number | null
      product: { weight: number | null; metadata: { has_option?: boolean } | null } | null
    } | null
  }[]
  purchase: { number: string } | null
  cooperative: Cooperative | null
}

/** An order as its papers need it. Weights in grams, 0 where none is known. */
export type PrintedOrder = {
  id: string
  number: number
  purchase_number: string
  service: string
  abroad: boolean
  to: { name: string; phone: string; lines: string[] }
  from: { name: string; phone: string; lines: string[] }
  note: string
  /** What still has to leave; everything, when nothing has to. */
  lines: { title: string; variant: string; sku: string; quantity: number }[]
  pieces: number
  weight: number
  /** Parcels that have left already. */
  parcels_sent: number
}

const fields = [
  "id",
  "display_id",
  "metadata",
  "shipping_address.*",
  "shipping_methods.name",
  "items.*",
  "items.variant.weight",
  "items.variant.product.weight",
  "items.variant.product.metadata",
  "purchase.number",
  "cooperative.name",
  "cooperative.pesantren",
  "cooperative.district",
  "cooperative.regency_code",
  "cooperative.postcode",
  "cooperative.whatsapp",
  ...paidOrderFields,
]

/** Papers are for parcels: before an order is accepted, and once it is over, nobody needs the buyer's address on paper. */
const printable = new Set(["packing", "partly_sent", "sent", "delivered"])

/**
 * These orders of one cooperative, in the order of the ids.
 * @throws CodedError `order_not_found` also for another cooperative's, `order_state` for one that needs no papers now
 */
export async function ordersToPrint(
  container: MedusaContainer,
  cooperativeId: string,
  ids: string[],
): Promise<PrintedOrder[]> {
  await ownOrders(container, cooperativeId, ids)
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [{ data }, { courseOf }, parcelsOf] = await Promise.all([
    query.graph({ entity: "order", fields, filters: { id: ids } }),
    coursesOfOrders(container, ids),
    parcelsOfOrders(container, ids),
  ])
  const rows = new Map((data as unknown as Row[]).map((row) => [row.id, row]))
  return ids.map((id) => {
    const row = rows.get(id)
    if (!row) throw new CodedError("order_not_found", `No order ${id}`)
    const course = courseOf.get(id) ?? null
    const state = orderState(row, course)
    if (!printable.has(state)) throw new CodedError("order_state", `Order ${id} is ${state}`, { state })
    const parcels = parcelsOf.get(id) ?? []
    const gone = [...parcels.flatMap(({ lines }) => lines), ...piecesOf(course?.refused_lines)]
    return print(row, leftPieces(row.items, gone), parcels.length)
  })
}

function print(row: Row, left: { line_id: string; quantity: number }[], parcels_sent: number): PrintedOrder {
  const quantityOf = new Map(left.map(({ line_id, quantity }) => [line_id, quantity]))
  const items = row.items.flatMap((item) => {
    const quantity = left.length ? (quantityOf.get(item.id) ?? 0) : item.quantity
    return quantity ? [{ ...item, quantity }] : []
  })
  const cooperative = row.cooperative
  return {
    id: row.id,
    number: Number(row.display_id),
    purchase_number: row.purchase?.number ?? "",
    service: row.shipping_methods[0]?.name ?? "",
    abroad: (row.shipping_address?.country_code ?? "id") !== "id",
    to: {
      name: row.shipping_address?.first_name ?? "",
      phone: row.shipping_address?.phone ?? "",
      lines: labelAddress(row.shipping_address),
    },
    from: {
      name: cooperative?.name ?? "",
      phone: cooperative?.whatsapp ? `+${cooperative.whatsapp.replace(/^\+/, "")}` : "",
      lines: cooperative
        ? [
            cooperative.pesantren,
            [cooperative.district, regencyName(cooperative.regency_code)].filter(Boolean).join(", "),
            `Jawa Timur ${cooperative.postcode}`,
          ].filter(Boolean)
        : [],
    },
    note: buyerNote(row),
    lines: items.map((item) => ({
      title: item.product_title,
      variant: item.variant?.product?.metadata?.has_option ? (item.variant_title ?? "") : "",
      sku: ownSku(item.variant_sku) ?? "",
      quantity: item.quantity,
    })),
    pieces: items.reduce((sum, { quantity }) => sum + quantity, 0),
    weight: items.reduce(
      (sum, { variant, quantity }) => sum + (variant?.weight ?? variant?.product?.weight ?? 0) * quantity,
      0,
    ),
    parcels_sent,
  }
}
