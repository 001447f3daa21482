import "server-only"
import type { Promotion } from "@opop/vendor/contract/promotion"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { formatDate } from "@/lib/dates"
import { formatRupiah } from "@/lib/money"

/** What a promotion gives: "Diskon 10%". */
export function promotionTitle(lng: Language, { kind, value }: Pick<Promotion, "kind" | "value">): string {
  const t = getT(lng, "desk-promotions")
  return t(`gives.${kind}`, { value: kind === "amount" ? formatRupiah(value, lng) : value })
}

/** Its conditions, one line each. */
export function promotionTerms(lng: Language, promotion: Promotion): string[] {
  const t = getT(lng, "desk-promotions")
  const { code, minimum, limit, used, product_ids, from, until, kind } = promotion
  const day = (iso: string) => formatDate(iso, lng)
  const lines = [
    code ? t("terms.code", { code }) : t("terms.automatic"),
    kind !== "free_shipping" &&
      (product_ids ? t("terms.products", { count: product_ids.length }) : t("terms.all_products")),
    minimum > 0 && t("terms.minimum", { minimum: formatRupiah(minimum, lng) }),
    limit !== null && t("terms.used", { used, limit }),
    until ? t("terms.days", { from: day(from), until: day(until) }) : t("terms.from", { from: day(from) }),
  ]
  return lines.filter((line): line is string => Boolean(line))
}
