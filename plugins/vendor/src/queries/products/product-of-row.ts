import type { ProductInput } from "../../contract/desk-product"
import { ownSku } from "../../domain/own-sku"
import type { ProductRow } from "./product-row"

const hashInUrl = /\/media\/([0-9a-f]{32})\//

/** The picture behind an address; none for an image that is no picture yet. */
export const hashOfUrl = (url: string): string | null => hashInUrl.exec(url)?.[1] ?? null

/** A product as its cooperative writes it, from Medusa's rows. */
export function productOfRow(row: ProductRow): ProductInput {
  const { metadata, english, weight, length, width, height, option } = row
  const hasOption = metadata?.has_option ?? (row.variants ?? []).length > 1
  return {
    title: { id: row.title, en: english?.title ?? "" },
    subtitle: { id: row.subtitle ?? "", en: english?.subtitle ?? "" },
    description: { id: row.description ?? "", en: english?.description ?? "" },
    ingredients: { id: metadata?.ingredients?.id ?? "", en: metadata?.ingredients?.en ?? "" },
    category: row.category,
    attributes: metadata?.attributes ?? {},
    pictures: (row.images ?? []).flatMap((url) => hashOfUrl(url) ?? []),
    option: hasOption && option ? { name: { id: option.title, en: option.english ?? "" } } : null,
    variants: (row.variants ?? []).map((variant) => ({
      id: variant.id,
      title: hasOption ? { id: variant.title, en: variant.english ?? "" } : { id: "", en: "" },
      sku: ownSku(variant.sku),
      price: variant.price === null ? null : Number(variant.price),
      stock: Number(variant.stock),
    })),
    weight: metadata?.net_weight ?? null,
    packed: weight && length && width && height ? { weight, length, width, height } : null,
    shelf_life_days: metadata?.shelf_life_days ?? null,
  }
}
