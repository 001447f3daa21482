import type { QuestionAction, QuestionParty, QuestionState } from "../../contract/question"

/** Whose questions: everything is read through one of these. */
export type QuestionOwner =
  | { cooperative_id: string }
  | { customer_id: string; product_handle?: string }
  | { purchase_id: string }

/** A question as it is stored. */
export type QuestionRow = {
  id: string
  cooperative_id: string
  about: "product" | "order"
  product_id: string | null
  product_handle: string | null
  order_id: string | null
  order_number: number | null
  purchase_id: string | null
  purchase_number: string | null
  customer_id: string | null
  buyer_name: string
  label: string
  locale: "id" | "en"
  state: QuestionState
  waiting_since: Date | null
  last_at: Date
  closed_at: Date | null
  created_at: Date
}

export type QuestionMessageRow = {
  id: string
  question_id: string
  by: QuestionParty
  actor_id: string | null
  action: QuestionAction
  text: string
  key: string
  created_at: Date
}

export type NewQuestion = Omit<QuestionRow, "id" | "state" | "waiting_since" | "last_at" | "closed_at" | "created_at">
export type NewQuestionMessage = Omit<QuestionMessageRow, "id" | "question_id" | "created_at">
