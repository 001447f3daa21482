import { model } from "@medusajs/framework/utils"

/** One thing that is asked about every product of a category. */
const CategoryAttribute = model.define("category_attribute", {
  id: model.id({ prefix: "catat" }).primaryKey(),
  /** Handle of the category. */
  category: model.text(),
  key: model.text(),
  kind: model.enum(["text", "number", "choice"]),
  required: model.boolean().default(false),
  label_id: model.text(),
  label_en: model.text(),
  unit: model.text().default(""),
  /** Of a choice: `[{ value, id, en }]`. */
  choices: model.json(),
  rank: model.number().default(0),
})

export default CategoryAttribute
