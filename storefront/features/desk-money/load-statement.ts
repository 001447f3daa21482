import "server-only"
import { month as monthSchema, type Statement, statementAnswer } from "@opop/vendor/contract/ledger"
import type { Language } from "@/i18n/languages"
import { askBackend } from "@/lib/backend"
import { type Result, refusal } from "@/lib/backend-error"

/** A month's statement. @param month from an address @throws BackendFailure */
export async function loadStatement(lng: Language, token: string, month: string): Promise<Result<Statement>> {
  if (!monthSchema.safeParse(month).success) return refusal("month_unknown")
  const result = await askBackend(`/vendor/statements/${month}`, { schema: statementAnswer, lng, token })
  return result.ok ? { ok: true, data: result.data.statement } : result
}
