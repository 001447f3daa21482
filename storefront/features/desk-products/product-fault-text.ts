import "server-only"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import errors from "@/i18n/locales/id/errors.json"
import type { Fault } from "./read-product-form"

type FieldCode = keyof typeof errors.field

const isFieldCode = (code: string): code is FieldCode => Object.hasOwn(errors.field, code)

/** Codes of the contract itself, which say too little to somebody at a form. */
const bare = ["invalid", "too_small", "too_big", "invalid_type", "invalid_format", "invalid_value", "required"]

/** What to do about a fault of a product's form, at its field. */
export function productFaultText(lng: Language, { name, code }: Fault): string {
  const t = getT(lng, "desk-products")
  const leaf = name.replace(/^variants\.\d+\./, "")
  const own = ownText(leaf)
  if (own && bare.includes(code)) return t(`fault.${own}`)
  const general = getT(lng, "errors")
  if (code === "too_big") return general("field.too_long")
  return general(`field.${isFieldCode(code) ? code : "invalid"}`)
}

function ownText(leaf: string) {
  if (leaf === "title.id") return "title"
  if (leaf === "price" || leaf === "stock") return leaf
  if (leaf === "weight" || leaf === "packed.weight") return "grams"
  if (/^packed\.(length|width|height)$/.test(leaf)) return "size"
  if (leaf === "shelf_life_days") return "days"
  return undefined
}

/** All of them by field; the first fault of a field counts. */
export function faultTexts(lng: Language, faults: readonly Fault[]): Record<string, string> {
  const texts: Record<string, string> = {}
  for (const fault of faults) texts[fault.name] ??= productFaultText(lng, fault)
  return texts
}
