import type { CaseParty, CaseReason, CaseState, caseKinds } from "../../contract/order-case"
import type { CaseMove } from "../../domain/order-case"

/** A case as it is stored. Amounts in whole rupiah. */
export type CaseRow = {
  id: string
  order_id: string
  order_number: number
  purchase_id: string
  cooperative_id: string
  key: string
  kind: (typeof caseKinds)[number]
  reason: CaseReason
  state: CaseState
  lines: { line_id: string; title: string; quantity: number }[]
  wanted: number
  offered: number | null
  agreed: number | null
  goods_back: boolean
  deadline: Date | null
  refund_due: boolean
  refund_attempts: number
  refund_fault: string | null
  created_at: Date
}

export type MessageRow = {
  id: string
  case_id: string
  by: CaseParty
  actor_id: string | null
  action: CaseMove | "open"
  text: string
  photos: string[]
  created_at: Date
}

export type NewCase = Omit<
  CaseRow,
  "state" | "offered" | "agreed" | "refund_due" | "refund_attempts" | "refund_fault" | "created_at"
>
export type NewMessage = Omit<MessageRow, "id" | "case_id" | "created_at">

/** What a move may change. */
export type CaseChange = Partial<
  Pick<
    CaseRow,
    "state" | "offered" | "agreed" | "goods_back" | "deadline" | "refund_due" | "refund_attempts" | "refund_fault"
  >
>
