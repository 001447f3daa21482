import type { MedusaContainer } from "@medusajs/framework/types"
import type { RefundReason } from "../../contract/purchase"
import { rowsOf } from "./rows-of"

type ShareRefundRow = { id: string; reason: RefundReason; note: string; refund_ids: string[] | null }

/** Why money was given back; staff did it when nothing else is written down (in Medusa Admin, for example). */
export async function refundCause(
  container: MedusaContainer,
  order_id: string,
  refundId: string,
): Promise<{ reason: RefundReason; note: string | null }> {
  const rows = await rowsOf<ShareRefundRow>(container, "course", "share_refund", { order_id })
  const row = rows.find(({ id, refund_ids }) => id === refundId || refund_ids?.includes(refundId))
  return { reason: row?.reason ?? "staff", note: row?.note || null }
}
