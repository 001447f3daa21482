import "server-only"
import { memberRoles } from "@opop/vendor/contract/desk"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import known from "@/i18n/locales/id/desk-members.json"
import { formatDate, formatMoment } from "@/lib/dates"
import { formatRupiah } from "@/lib/money"
import { formatNumber } from "@/lib/numbers"

type Known = keyof typeof known.history.fact

/** What a fact of the history is called; undefined for one that has no name of its own. */
export function factName(lng: Language, name: string): string | undefined {
  return Object.hasOwn(known.history.fact, name)
    ? getT(lng, "desk-members")(`history.fact.${name as Known}`)
    : undefined
}

const money = ["price", "amount", "minimum", "total"]
const longest = 160

/** A value of the history as people read it. */
export function factText(lng: Language, name: string, value: unknown): string {
  const t = getT(lng, "desk-members")
  if (value === null || value === undefined || value === "") return t("history.empty")
  if (typeof value === "boolean") return value ? t("history.yes") : t("history.no")
  if (typeof value === "number") return money.includes(name) ? formatRupiah(value, lng) : formatNumber(value, lng)
  if (typeof value === "object")
    return (
      Object.values(value)
        .map((one) => factText(lng, name, one))
        .join(", ") || t("history.empty")
    )
  return words(lng, name, String(value))
}

function words(lng: Language, name: string, text: string): string {
  const role = name === "role" && memberRoles.find((one) => one === text)
  if (role) return getT(lng, "desk-members")(`role.${role}.name`)
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return formatDate(text, lng)
  if (/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text)) return formatMoment(text, lng)
  return text.length > longest ? `${text.slice(0, longest)}…` : text
}
