import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { z } from "zod"
import type { productCategoriesAnswer } from "../contract/desk-product"
import type { DocumentLanguage } from "../documents/statement-texts"

export type CategoryDemands = z.infer<typeof productCategoriesAnswer>["categories"][number]

type Row = {
  handle: string
  name: string
  english: string | null
  needs_ingredients: boolean
  attributes: AttributeRow[]
}
type AttributeRow = {
  key: string
  kind: "text" | "number" | "choice"
  required: boolean
  label_id: string
  label_en: string
  unit: string
  choices: { value: string; id: string; en: string }[]
}

const select = `
  select category.handle, category.name, texts.translations->>'name' as english,
    coalesce(demand.needs_ingredients, false) as needs_ingredients,
    coalesce((select json_agg(to_json(asked) order by asked.rank, asked.key) from category_attribute asked
      where asked.category = category.handle and asked.deleted_at is null), '[]') as attributes
  from product_category category
  left join translation texts on texts.reference_id = category.id and texts.locale_code = 'en' and texts.deleted_at is null
  left join category_demand demand on demand.category = category.handle and demand.deleted_at is null
  where category.deleted_at is null and category.is_active and not category.is_internal
  order by category.rank, category.handle`

/** The categories in the shop's order with what each demands, in one language. */
export async function categoryAttributes(
  container: MedusaContainer,
  locale: DocumentLanguage,
): Promise<CategoryDemands[]> {
  const database: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await database.raw<{ rows: Row[] }>(select)
  return rows.map(({ handle, name, english, needs_ingredients, attributes }) => ({
    handle,
    name: locale === "en" ? (english ?? name) : name,
    needs_ingredients,
    attributes: attributes.map(({ key, kind, required, label_id, label_en, unit, choices }) => ({
      key,
      kind,
      required,
      label: locale === "en" ? label_en : label_id,
      unit,
      choices: choices.map(({ value, ...label }) => ({ value, label: label[locale] })),
    })),
  }))
}
