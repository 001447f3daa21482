import type { CategoryAttribute, ProductGap, ProductInput } from "../contract/desk-product"

type Demands = { needs_ingredients: boolean; attributes: CategoryAttribute[] }
type Texts = { id: string; en: string }

/**
 * What a product still lacks before buyers may see it; see `ProductGap`.
 * @param category what its category demands; null when it has none or one that is not known
 */
export function productGaps(product: ProductInput, category: Demands | null): ProductGap[] {
  return [
    ...inBoth("title", product.title),
    ...(product.subtitle.id || product.subtitle.en ? inBoth("subtitle", product.subtitle) : []),
    ...inBoth("description", product.description),
    ...(category?.needs_ingredients || product.ingredients.id || product.ingredients.en
      ? inBoth("ingredients", product.ingredients)
      : []),
    ...missing("category", !category, "category_missing"),
    ...(category?.attributes ?? []).flatMap((attribute) => attributeGaps(attribute, product.attributes)),
    ...missing("pictures", product.pictures.length === 0, "picture_missing"),
    ...variantGaps(product),
    ...missing("weight", product.weight === null, "weight_missing"),
    ...packedGaps(product),
  ]
}

const missing = (path: string, isMissing: boolean, code = "required"): ProductGap[] =>
  isMissing ? [{ path, code }] : []

const inBoth = (path: string, texts: Texts): ProductGap[] => [
  ...missing(`${path}.id`, !texts.id),
  ...missing(`${path}.en`, !texts.en, "english_missing"),
]

function attributeGaps({ key, kind, required, choices }: CategoryAttribute, answers: Record<string, string>) {
  const answer = answers[key] ?? ""
  const path = `attributes.${key}`
  if (!answer) return missing(path, required)
  if (kind === "number") return missing(path, !/^\d{1,9}([.,]\d{1,3})?$/.test(answer), "number_invalid")
  return missing(path, kind === "choice" && !choices.some(({ value }) => value === answer), "choice_invalid")
}

function variantGaps({ option, variants }: ProductInput): ProductGap[] {
  const choices = option
    ? [
        ...inBoth("option.name", option.name),
        ...variants.flatMap(({ title }, at) => inBoth(`variants.${at}.title`, title)),
      ]
    : missing("option", variants.length > 1, "option_missing")
  const prices = variants.flatMap(({ price }, at) => missing(`variants.${at}.price`, price === null, "price_missing"))
  return [...choices, ...prices]
}

function packedGaps({ packed, weight }: ProductInput): ProductGap[] {
  if (!packed) return missing("packed", true, "packed_missing")
  return missing("packed.weight", weight !== null && packed.weight < weight, "packed_lighter")
}
