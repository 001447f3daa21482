import "server-only"
import { type DeskOrderDetail, deskOrderAnswer } from "@opop/vendor/contract/desk"
import type { Language } from "@/i18n/languages"
import { askBackend } from "@/lib/backend"
import type { Result } from "@/lib/backend-error"

/** One order of the cooperative. @throws BackendFailure */
export async function loadOrder(lng: Language, token: string, id: string): Promise<Result<DeskOrderDetail>> {
  const path = `/vendor/orders/${encodeURIComponent(id)}`
  const result = await askBackend(path, { schema: deskOrderAnswer, lng, token })
  return result.ok ? { ok: true, data: result.data.order } : result
}
