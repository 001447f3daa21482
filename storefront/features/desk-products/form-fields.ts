import type { Typed } from "@/features/seller/task-state"
import type texts from "@/i18n/locales/id/desk-products.json"

/** What the form of a product says; the server picks it in one language. */
export type ProductFormTexts = (typeof texts)["form"]

/** What every part of the form knows. */
export type FormFields = {
  /** Unique on the page. */
  id: (name: string) => string
  value: (name: string) => string
  error: (name: string) => string | undefined
  texts: ProductFormTexts
}

export function formFields(prefix: string, typed: Typed, faults: Typed, texts: ProductFormTexts): FormFields {
  return {
    id: (name) => `${prefix}-${name}`,
    value: (name) => typed[name] ?? "",
    error: (name) => faults[name],
    texts,
  }
}
