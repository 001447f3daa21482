import type { ImportFailure, ProductImport } from "../../contract/product-import"

/** An import as it is kept. */
export type ImportRow = Omit<ProductImport, "created_at" | "expires_at" | "finished_at" | "seconds" | "failure"> & {
  cooperative_id: string
  member_id: string
  key: string
  attempt: number
  failure: ImportFailure | null
  noted: boolean
  beat_at: Date | null
  created_at: Date
  expires_at: Date
  started_at: Date | null
  finished_at: Date | null
}

export type NewImport = Pick<
  ImportRow,
  | "cooperative_id"
  | "member_id"
  | "key"
  | "file_name"
  | "format"
  | "rows"
  | "counts"
  | "problem_count"
  | "problems"
  | "hint_count"
  | "hints"
  | "changes"
  | "expires_at"
> & {
  /** What is written once it is confirmed. */
  plan: readonly object[]
}
