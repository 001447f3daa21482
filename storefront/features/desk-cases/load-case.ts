import "server-only"
import { caseAnswer, type OrderCase } from "@opop/vendor/contract/order-case"
import type { Language } from "@/i18n/languages"
import { askBackend } from "@/lib/backend"
import type { Result } from "@/lib/backend-error"

/** One case of the cooperative. @throws BackendFailure */
export async function loadCase(lng: Language, token: string, id: string): Promise<Result<OrderCase>> {
  const path = `/vendor/cases/${encodeURIComponent(id)}`
  const result = await askBackend(path, { schema: caseAnswer, lng, token })
  return result.ok ? { ok: true, data: result.data.case } : result
}
