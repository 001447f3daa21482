import "server-only"
import type { StoreNow } from "@opop/vendor/contract/cooperative"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { formatDate } from "@/lib/dates"
import { formatRupiah } from "@/lib/money"
import type { StoreNews, StoreNotice } from "./store-notice"

/** A closure and what holds for everybody, in the visitor's words. */
export function storeNews(lng: Language, { closure, promotions }: StoreNow): StoreNews {
  const notices = [
    ...(closure ? [closureWords(lng, closure)] : []),
    ...promotions.map((one) => promotionWords(lng, one)),
  ]
  return { closed: closure?.state === "closed", notices }
}

function closureWords(lng: Language, { state, from, until, message }: NonNullable<StoreNow["closure"]>): StoreNotice {
  const t = getT(lng, "store")
  const days = { from: formatDate(from, lng), until: formatDate(until, lng) }
  const text = [message, t(`closure.${state}_text`, days)].filter(Boolean).join(" ")
  return { tone: state === "closed" ? "warning" : "info", title: t(`closure.${state}`, days), text }
}

function promotionWords(lng: Language, { kind, value, minimum, until }: StoreNow["promotions"][number]): StoreNotice {
  const t = getT(lng, "store")
  const title = t(`promotion.${kind}`, { value: kind === "amount" ? formatRupiah(value, lng) : value })
  const conditions = [
    minimum > 0 && t("promotion.minimum", { minimum: formatRupiah(minimum, lng) }),
    until && t("promotion.until", { until: formatDate(until, lng) }),
  ]
  return { tone: "success", title, text: conditions.filter(Boolean).join(" ") }
}
