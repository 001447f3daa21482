import { categoryDemands } from "@opop/demonstration/category-demands"
import { addRows, type Tables } from "../bulk-insert"
import { entityId } from "../entity-id"

/** What each category asks about its products; rows that the province has changed stay as they are. */
export function categoryDemandRows(): Tables {
  const tables: Tables = new Map()
  for (const [category, { needs_ingredients, attributes }] of Object.entries(categoryDemands)) {
    addRows(tables, "category_demand", { id: entityId("catde", category), category, needs_ingredients })
    for (const [rank, { key, kind, required, label, unit = "", choices = [] }] of attributes.entries())
      addRows(tables, "category_attribute", {
        id: entityId("catat", category, key),
        category,
        key,
        kind,
        required,
        label_id: label.id,
        label_en: label.en,
        unit,
        choices,
        rank,
      })
  }
  return tables
}
