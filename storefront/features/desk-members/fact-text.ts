import "server-only"
import { memberRoles } from "@opop/vendor/contract/desk"
import { type StoreFact, storeFacts } from "@opop/vendor/contract/store-change"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import known from "@/i18n/locales/id/desk-members.json"
import { formatDate, formatMoment } from "@/lib/dates"
import { formatRupiah } from "@/lib/money"
import { formatNumber } from "@/lib/numbers"

type Texts = typeof known.history

/** What a fact of the history is called; undefined for one of an older time. */
export function factName(lng: Language, name: string): string | undefined {
  const fact: StoreFact | undefined = storeFacts.find((one) => one === name)
  return fact && getT(lng, "desk-members")(`history.fact.${fact}`)
}

const money = ["price", "minimum"]
const pictures = ["logo", "banner"]
const longest = 160

/** A value of the history as people read it. */
export function factText(lng: Language, name: string, value: unknown): string {
  const t = getT(lng, "desk-members")
  if (value === null || value === undefined || value === "") return t("history.empty")
  if (pictures.includes(name)) return t("history.picture")
  if (typeof value === "boolean") return value ? t("history.yes") : t("history.no")
  if (typeof value === "number") return money.includes(name) ? formatRupiah(value, lng) : formatNumber(value, lng)
  if (typeof value === "object") return partsText(lng, name, value)
  return words(lng, name, String(value))
}

/** Of lists and of what has parts, what is there: an address, a closure from a day until another. */
function partsText(lng: Language, name: string, value: object): string {
  const parts = Object.entries(value).filter(([, part]) => part !== null && part !== "")
  const texts = parts.map(([key, part]) => {
    const text = factText(lng, name === "fields" ? name : key, part)
    return factName(lng, key) ? `${factName(lng, key)} ${text}` : text
  })
  return texts.filter((text) => text !== "").join(", ") || getT(lng, "desk-members")("history.empty")
}

function words(lng: Language, name: string, text: string): string {
  const t = getT(lng, "desk-members")
  const role = name === "role" && memberRoles.find((one) => one === text)
  if (role) return t(`role.${role}.name`)
  if (name === "fields" && isKey(known.history.field, text)) return t(`history.field.${text}`)
  if (["state", "kind", "choice"].includes(name) && isKey(known.history.word, text)) return t(`history.word.${text}`)
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return formatDate(text, lng)
  if (/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text)) return formatMoment(text, lng)
  return text.length > longest ? `${text.slice(0, longest)}…` : text
}

const isKey = <T extends Texts["field"] | Texts["word"]>(texts: T, key: string): key is Extract<keyof T, string> =>
  Object.hasOwn(texts, key)
