import type { CaseParty, OrderCase } from "../contract/order-case"
import { mayDo } from "../domain/order-case"
import type { CaseRow, MessageRow } from "../modules/order-case/case-row"

/** A case as one of its parties sees it. */
export const showCase = (row: CaseRow, messages: MessageRow[], reader: CaseParty): OrderCase => ({
  id: row.id,
  order_id: row.order_id,
  order_number: row.order_number,
  kind: row.kind,
  reason: row.reason,
  state: row.state,
  lines: row.lines,
  wanted: row.wanted,
  offered: row.offered,
  agreed: row.agreed,
  goods_back: row.goods_back,
  opened_at: new Date(row.created_at).toISOString(),
  // while the money is on its way nobody has anything to do until then
  deadline: row.deadline && !row.refund_due ? new Date(row.deadline).toISOString() : null,
  messages: messages.map(({ id, created_at, by, action, text, photos }) => ({
    id,
    at: new Date(created_at).toISOString(),
    by,
    action,
    text,
    photos,
  })),
  may: mayDo(row, reader),
})
