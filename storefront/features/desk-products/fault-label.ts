import type { ProductFormTexts } from "./form-fields"
import { leafLabel } from "./leaf-label"
import type { ProductCategory } from "./load-product-categories"

/** What a field is called in a list of what is wrong: a question of the category by its own words, a variant with its number. */
export function faultLabel(name: string, texts: ProductFormTexts, categories: readonly ProductCategory[]): string {
  const key = /^attributes\.(.+)$/.exec(name)?.[1]
  const asked = categories.flatMap(({ attributes }) => attributes).find((attribute) => attribute.key === key)
  if (asked) return asked.label
  const label = leafLabel(name, texts)
  const number = Number(/^variants\.(\d+)\./.exec(name)?.[1] ?? 0)
  return number > 0 ? `${label} (${texts.variant_number.replace("#", String(number + 1))})` : label
}
