import "server-only"
import type { DeskProductDetail } from "@opop/vendor/contract/desk-product"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { fieldOfPath } from "./field-of-path"
import { faultTexts } from "./product-fault-text"
import { refusalOf } from "./refusal-of"

/** What a product still lacks for buyers, by the fields of its form. */
export const gapTexts = (lng: Language, { gaps }: DeskProductDetail): Record<string, string> =>
  faultTexts(
    lng,
    gaps.map(({ path, code }) => ({ name: fieldOfPath(path), code })),
  )

/** What the province asked to mend, by the fields of its form; empty unless it refused. */
export function verdictTexts(lng: Language, product: DeskProductDetail): Record<string, string> {
  const text = getT(lng, "desk-products")("verdict.field")
  return Object.fromEntries((refusalOf(product)?.fields ?? []).map((field) => [fieldOfPath(field), text]))
}
