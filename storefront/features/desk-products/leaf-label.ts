import type { ProductFormTexts } from "./form-fields"

/** What one field of the form is called, wherever it stands: `price`, `title.en`, `variants.2.price`. */
export function leafLabel(name: string, texts: ProductFormTexts): string {
  const [, leaf = name] = /^variants\.\d+\.(.+)$/.exec(name) ?? []
  const { label, english, section } = texts
  if (leaf !== name && leaf.startsWith("title")) return leaf.endsWith(".en") ? label.variant_en : label.variant
  const known: Record<string, string> = {
    ...label,
    "option.name": label.option,
    "packed.weight": label.packed_weight,
    packed: section.parcel,
    "packed.length": section.parcel,
    "packed.width": section.parcel,
    "packed.height": section.parcel,
  }
  const found = known[leaf.replace(/\.(id|en)$/, "")] ?? section.what
  return leaf.endsWith(".en") ? english.label.replace("#", found) : found
}
