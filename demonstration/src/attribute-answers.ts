import type { AskedAttribute } from "./category-demands"
import { categoryDemands } from "./category-demands"
import type { ProductData } from "./product"

type Said = Pick<ProductData, "title" | "description" | "picture" | "weight">

/** The first of the words that the product's own texts contain decides; without any, the last value. */
const byWords =
  (words: Record<string, RegExp>, otherwise: string) =>
  ({ title, description }: Said): string =>
    Object.entries(words).find(([, word]) => word.test(`${title.id} ${description.id}`))?.[0] ?? otherwise

const answers: Record<string, (product: Said) => string | undefined> = {
  storage: byWords({ frozen: /beku|freezer/i, cool: /kulkas|lemari es|lemari pendingin/i }, "room"),
  volume: ({ picture, title, weight }) => /(\d+)\s?ml/i.exec(`${picture.note} ${title.id}`)?.[1] ?? String(weight),
  bean: byWords({ arabica: /arabika/i, robusta: /robusta|lanang/i, liberica: /liberika|excelsa/i }, "blend"),
  technique: byWords(
    { tulis: /batik tulis|ditulis/i, woven: /tenun|ditenun|ATBM|sarung/i, combination: /kombinasi/i },
    "cap",
  ),
  skin: byWords({ sensitive: /sensitif/i, dry: /kulit kering/i, oily: /berminyak/i }, "all"),
  measure: ({ title }) => /\d+(?:\s?[×x]\s?\d+)*\s?cm/.exec(title.id)?.[0],
}

/** Whether the demonstration knows what to answer; free texts, which only a cooperative can write, it does not invent. */
export const isAnswered = ({ key, kind }: AskedAttribute): boolean => kind !== "text" && key in answers

/** What a product of the demonstration answers to its category, by key. */
export function attributeAnswers(product: Said & Pick<ProductData, "category">): Record<string, string> {
  const { attributes } = categoryDemands[product.category]
  return Object.fromEntries(
    attributes.flatMap(({ key }) => {
      const answer = answers[key]?.(product)
      return answer ? [[key, answer]] : []
    }),
  )
}
