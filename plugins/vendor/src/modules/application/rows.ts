import type { ApplicationData } from "../../contract/application"
import type { RequirementDefinition } from "../../contract/requirement"
import type { GivenAnswer } from "../../domain/requirement-state"

export type ApplicationRow = ApplicationData & {
  id: string
  cooperative_id: string
  member_id: string
  key: string
  reasons: Record<string, string>
  note: string | null
  submitted_at: Date | null
  taken_by: string | null
  decided_at: Date | null
  decided_by: string | null
}

export type RequirementRow = RequirementDefinition

export type AnswerRow = GivenAnswer & {
  id: string
  requirement_id: string
  cooperative_id: string
  reason: string | null
  document_id: string | null
  document_kind: "pdf" | "picture" | null
  document_name: string | null
}

/** What an answer or a verdict changes. */
export type AnswerWrite = Partial<Omit<AnswerRow, "id" | "requirement_id" | "cooperative_id">> & {
  state: AnswerRow["state"]
  given_by?: string
  given_at?: Date
  judged_by?: string | null
  judged_at?: Date | null
}
