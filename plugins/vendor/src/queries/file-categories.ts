import type { MedusaContainer } from "@medusajs/framework/types"
import type { ShownCategory } from "../documents/product-table"
import { type DocumentLanguage, documentLanguages } from "../documents/statement-texts"
import type { FileCategory } from "../domain/product-table/check-answers"
import { categoryAttributes } from "./category-attributes"

/** The categories as a member reads them in a file. */
export const shownCategories = (container: MedusaContainer, language: DocumentLanguage): Promise<ShownCategory[]> =>
  categoryAttributes(container, language)

/** The categories with what they are called in every language, as a file may name them. */
export async function fileCategories(container: MedusaContainer): Promise<FileCategory[]> {
  const [first = [], ...others] = await Promise.all(
    documentLanguages.map((language) => categoryAttributes(container, language)),
  )
  return first.map((category) => {
    const same = others.map((list) => list.find(({ handle }) => handle === category.handle) ?? category)
    return {
      ...{ handle: category.handle, needs_ingredients: category.needs_ingredients },
      names: [category, ...same].map(({ name }) => name),
      attributes: category.attributes.map((attribute) => ({
        ...attribute,
        // a choice may be given by its label in any of the languages
        choices: [category, ...same].flatMap(
          ({ attributes }) => attributes.find(({ key }) => key === attribute.key)?.choices ?? [],
        ),
      })),
    }
  })
}
