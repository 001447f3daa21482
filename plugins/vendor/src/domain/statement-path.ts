import { month } from "../contract/ledger"

export type StatementFormat = "json" | "csv" | "pdf"

/** `2026-11`, `2026-11.csv`, `2026-11.pdf`; null when it is neither. */
export function statementPath(segment: string): { month: string; format: StatementFormat } | null {
  const [, name, format = "json"] = /^(\d{4}-\d{2})(?:\.(csv|pdf))?$/.exec(segment) ?? []
  const parsed = month.safeParse(name)
  return parsed.success ? { month: parsed.data, format: format as StatementFormat } : null
}
