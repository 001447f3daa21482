import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"

const parts = [
  "title",
  "subtitle",
  "description",
  "ingredients",
  "category",
  "attributes",
  "pictures",
  "option",
  "variants",
  "sku",
  "price",
  "stock",
  "weight",
  "packed",
  "shelf_life_days",
] as const

/** What a changed part of a product is called. */
export const partName = (lng: Language, field: string): string =>
  getT(lng, "desk-import")(`part.${parts.find((part) => part === field) ?? "other"}`)
