import "server-only"
import type { DeskProductDetail } from "@opop/vendor/contract/desk-product"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { fieldOfPath } from "./field-of-path"
import { faultTexts } from "./product-fault-text"

/** What a product still lacks for buyers, by the fields of its form. */
export const gapTexts = (lng: Language, { gaps }: DeskProductDetail): Record<string, string> =>
  faultTexts(
    lng,
    gaps.map(({ path, code }) => ({ name: fieldOfPath(path), code })),
  )

/** What the province asked to mend, by the fields of its form; empty unless the product was rejected. */
export function verdictTexts(lng: Language, { state, verdict }: DeskProductDetail): Record<string, string> {
  if (state !== "rejected" || !verdict || verdict.approved) return {}
  const text = getT(lng, "desk-products")("verdict.field")
  return Object.fromEntries(verdict.fields.map((field) => [fieldOfPath(field), text]))
}
