import "server-only"
import { productHistoryAnswer } from "@opop/vendor/contract/desk-product"
import type { z } from "zod"
import type { Language } from "@/i18n/languages"
import { askBackend } from "@/lib/backend"
import type { Result } from "@/lib/backend-error"

export type ProductHistory = z.output<typeof productHistoryAnswer>["entries"]

/** What was written, proposed and decided, newest first. @throws BackendFailure */
export async function loadProductHistory(lng: Language, token: string, id: string): Promise<Result<ProductHistory>> {
  const path = `/vendor/products/${encodeURIComponent(id)}/history`
  const result = await askBackend(path, { schema: productHistoryAnswer, lng, token })
  return result.ok ? { ok: true, data: result.data.entries } : result
}
