import "server-only"
import { type Purchase, purchaseAnswer } from "@opop/vendor/contract/purchase"
import type { Language } from "@/i18n/languages"
import { tellBackend } from "@/lib/backend"
import { type Result, refusal } from "@/lib/backend-error"

/** A purchase for whoever knows its number and the e-mail; every way of not knowing them is `purchase_not_found`. */
export async function tellLookup(
  lng: Language,
  { number, email }: { number: string; email: string },
): Promise<Result<Purchase>> {
  const body = { number, email }
  const result = await tellBackend("/store/purchases/lookup", { schema: purchaseAnswer, lng, body })
  if (result.ok) return { ok: true, data: result.data.purchase }
  return result.error.code === "invalid_input" ? refusal("purchase_not_found") : result
}
