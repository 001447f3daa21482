import { checkedOf, valuesOf } from "@/features/seller/checked-of"
import { formTexts } from "@/features/seller/form-texts"
import type { Typed } from "@/features/seller/task-state"

const names = ["name", "kind", "code", "value", "minimum", "from", "until", "limit"] as const

/** What was typed, and what it means for the contract: digits with dots and spaces are numbers, what is empty is none. */
export function readPromotionForm(form: FormData): { typed: Typed; terms: Record<string, unknown> } {
  const typed: Typed = { ...formTexts(form, names), product_ids: checkedOf(form, "product_ids") }
  const products = valuesOf(typed["product_ids"] ?? "")
  const terms = {
    name: typed["name"],
    value: amountOf(typed["value"]) ?? 0,
    minimum: amountOf(typed["minimum"]) ?? 0,
    limit: amountOf(typed["limit"]),
    from: typed["from"],
    until: typed["until"] || null,
    product_ids: products.length ? products : null,
  }
  return { typed, terms }
}

/** `Rp10.000` → 10000, `10 %` → 10; null for nothing, NaN for what is no whole number. */
function amountOf(text = ""): number | null {
  const plain = text.replace(/rp|%|[\s.,]/gi, "")
  if (!plain) return null
  return /^\d+$/.test(plain) ? Number(plain) : Number.NaN
}
