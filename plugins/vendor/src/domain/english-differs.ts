import { isDeepStrictEqual } from "node:util"
import type { ProductInput } from "../contract/desk-product"

/** Whether anything English was written anew. */
export const englishDiffers = (before: ProductInput, after: ProductInput): boolean =>
  !isDeepStrictEqual(englishOf(before), englishOf(after))

const englishOf = ({ title, subtitle, description, ingredients, option, variants }: ProductInput) => [
  title.en,
  subtitle.en,
  description.en,
  ingredients.en,
  option?.name.en ?? "",
  variants.map((variant) => variant.title.en).filter(Boolean),
]
