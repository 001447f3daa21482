import type { ProductInput } from "../../contract/desk-product"
import { ownSku } from "../../domain/own-sku"
import type { ProductRow, VariantRow } from "./product-row"

const hashInUrl = /\/media\/([0-9a-f]{32})\//

/** The picture behind an address; none for an image that is no picture yet. */
export const hashOfUrl = (url: string): string | null => hashInUrl.exec(url)?.[1] ?? null

/** A product as its cooperative writes it, from Medusa's rows. */
export function productOfRow(row: ProductRow): ProductInput {
  const { metadata, english, option } = row
  const hasOption = metadata?.has_option ?? (row.variants ?? []).length > 1
  return {
    title: texts(row.title, english?.title),
    subtitle: texts(row.subtitle, english?.subtitle),
    description: texts(row.description, english?.description),
    ingredients: texts(metadata?.ingredients?.id, metadata?.ingredients?.en),
    category: row.category,
    attributes: metadata?.attributes ?? {},
    pictures: (row.images ?? []).flatMap((url) => hashOfUrl(url) ?? []),
    option: hasOption && option ? { name: texts(option.title, option.english) } : null,
    variants: (row.variants ?? []).map((variant) => variantOf(variant, hasOption)),
    weight: metadata?.net_weight ?? null,
    packed: packedOf(row),
    shelf_life_days: metadata?.shelf_life_days ?? null,
  }
}

const texts = (id: string | null | undefined, en: string | null | undefined) => ({ id: id ?? "", en: en ?? "" })

const variantOf = ({ id, title, english, sku, price, stock }: VariantRow, hasOption: boolean) => ({
  id,
  title: hasOption ? texts(title, english) : texts("", ""),
  sku: ownSku(sku),
  price: price === null ? null : Number(price),
  stock: Number(stock),
})

const packedOf = ({ weight, length, width, height }: ProductRow): ProductInput["packed"] =>
  weight && length && width && height ? { weight, length, width, height } : null
