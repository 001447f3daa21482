import "server-only"
import type { DeskProductDetail } from "@opop/vendor/contract/desk-product"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { formatDate } from "@/lib/dates"

/** Who wrote a product's English, in words; undefined while there is none. */
export function englishBy(lng: Language, { english_by }: DeskProductDetail): string | undefined {
  if (!english_by) return undefined
  const t = getT(lng, "desk-products")
  return t("english_by", {
    name: english_by.party === "province" ? t("party.province") : english_by.name,
    at: formatDate(english_by.at, lng),
  })
}
