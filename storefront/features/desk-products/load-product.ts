import "server-only"
import { type DeskProductDetail, deskProductAnswer } from "@opop/vendor/contract/desk-product"
import type { Language } from "@/i18n/languages"
import { askBackend } from "@/lib/backend"
import type { Result } from "@/lib/backend-error"

/** One product, as its cooperative last wrote it. @throws BackendFailure */
export async function loadProduct(lng: Language, token: string, id: string): Promise<Result<DeskProductDetail>> {
  const path = `/vendor/products/${encodeURIComponent(id)}`
  const result = await askBackend(path, { schema: deskProductAnswer, lng, token })
  return result.ok ? { ok: true, data: result.data.product } : result
}
