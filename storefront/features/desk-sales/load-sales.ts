import "server-only"
import { type Sales, salesAnswer } from "@opop/vendor/contract/sales"
import type { Language } from "@/i18n/languages"
import { askBackend } from "@/lib/backend"
import type { Result } from "@/lib/backend-error"
import type { SalesAsked } from "./read-sales-query"

/** A period's sales; undefined for a period that cannot be shown. */
export type SalesShown = Sales | undefined

/** @throws BackendFailure */
export async function loadSales(lng: Language, token: string, asked: SalesAsked): Promise<Result<SalesShown>> {
  const result = await askBackend("/vendor/sales", { schema: salesAnswer, query: { ...asked }, lng, token })
  if (result.ok || result.error.code !== "sales_period") return result
  return { ok: true, data: undefined }
}
