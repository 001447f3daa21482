import { isDeepStrictEqual } from "node:util"
import type { ProductInput } from "../contract/desk-product"

type Variant = ProductInput["variants"][number]

/** What buyers are told: a change to it waits for the province once a product is published. */
export const moderatedFields = [
  "title",
  "subtitle",
  "description",
  "ingredients",
  "category",
  "attributes",
  "pictures",
  "variants",
] as const
/** What applies at once. */
const immediateFields = ["price", "stock", "sku", "weight", "packed", "shelf_life_days"] as const
export type ProductField = (typeof moderatedFields)[number] | (typeof immediateFields)[number]

const views: Record<ProductField, (product: ProductInput) => unknown> = {
  title: ({ title }) => title,
  subtitle: ({ subtitle }) => subtitle,
  description: ({ description }) => description,
  ingredients: ({ ingredients }) => ingredients,
  category: ({ category }) => category,
  // an empty answer is none
  attributes: ({ attributes }) => Object.fromEntries(Object.entries(attributes).filter(([, answer]) => answer)),
  pictures: ({ pictures }) => pictures,
  variants: ({ option, variants }) => [option, variants.map(({ id, title }) => ({ id, title: option ? title : null }))],
  price: ({ variants }) => variants.map(({ id, price }) => ({ id, price })),
  stock: ({ variants }) => variants.map(({ id, stock }) => ({ id, stock })),
  sku: ({ variants }) => variants.map(({ id, sku }) => ({ id, sku })),
  weight: ({ weight }) => weight,
  packed: ({ packed }) => packed,
  shelf_life_days: ({ shelf_life_days }) => shelf_life_days,
}

/** Names of the fields in which two versions of a product differ. */
export function changedFields(before: ProductInput, after: ProductInput): ProductField[] {
  const fields = Object.keys(views) as ProductField[]
  return fields.filter((field) => !isDeepStrictEqual(views[field](before), views[field](after)))
}

/** Whether the province has to look at it. */
export const needsApproval = (fields: readonly ProductField[]): boolean =>
  fields.some((field) => (moderatedFields as readonly string[]).includes(field))

/** The one product with the other's price, stock, SKU, weights: of the variants that both have, and what applies at once. */
export function withImmediate(product: ProductInput, from: ProductInput): ProductInput {
  const given = new Map(from.variants.map((variant) => [variant.id, variant]))
  return {
    ...product,
    weight: from.weight,
    packed: from.packed,
    shelf_life_days: from.shelf_life_days,
    variants: product.variants.map((variant): Variant => {
      const other = variant.id ? given.get(variant.id) : undefined
      return other ? { ...variant, price: other.price, stock: other.stock, sku: other.sku } : variant
    }),
  }
}
