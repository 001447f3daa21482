import type { ProductInput } from "../../contract/desk-product"
import { type OwnProduct, type ProductColumn, productColumnNames } from "./product-columns"

export type RowValue = string | number | null

/**
 * A product as the rows of its variants, with the values of its columns and of these attributes. What is the whole product's stands in
 * the first row only, besides what says to which product a row belongs.
 * @param states words for the state
 */
export function productRows(
  own: OwnProduct,
  attributes: readonly { key: string; number: boolean }[],
  states: (state: string) => string,
): RowValue[][] {
  const { product } = own
  return product.variants.map((variant, index) => {
    const whole = index === 0
    const values: Record<ProductColumn, RowValue> = {
      ...(whole ? productValues(product) : blank),
      product_id: own.id,
      code: own.code,
      state: whole ? states(own.state) : null,
      variant_id: variant.id ?? "",
      variant_title_id: variant.title.id,
      variant_title_en: variant.title.en,
      sku: variant.sku,
      price: variant.price,
      stock: variant.stock,
      stock_was: variant.id ? variant.stock : null,
    }
    const answers = attributes.map(({ key, number }) => (whole ? answer(product.attributes[key], number) : null))
    return [...productColumnNames.map((column) => values[column]), ...answers]
  })
}

/** A number as one, so that it is written with the language's own point. */
function answer(text: string | undefined, number: boolean): RowValue {
  if (text === undefined) return null
  return number && String(Number(text)) === text ? Number(text) : text
}

const blank = Object.fromEntries(productColumnNames.map((column) => [column, null])) as Record<ProductColumn, RowValue>

function productValues(product: ProductInput): Record<ProductColumn, RowValue> {
  const { title, subtitle, description, ingredients, option, packed } = product
  const centimetres = (millimetres: number | undefined) => (millimetres === undefined ? null : millimetres / 10)
  return {
    ...blank,
    title_id: title.id,
    title_en: title.en,
    subtitle_id: subtitle.id,
    subtitle_en: subtitle.en,
    description_id: description.id,
    description_en: description.en,
    ingredients_id: ingredients.id,
    ingredients_en: ingredients.en,
    category: product.category,
    pictures: product.pictures.join(" | "),
    option_id: option?.name.id ?? null,
    option_en: option?.name.en ?? null,
    weight: product.weight,
    packed_weight: packed?.weight ?? null,
    length: centimetres(packed?.length),
    width: centimetres(packed?.width),
    height: centimetres(packed?.height),
    shelf_life_days: product.shelf_life_days,
  }
}
