import { model } from "@medusajs/framework/utils"

/** What a category demands of its products besides attributes. A category without a row demands nothing. */
const CategoryDemand = model.define("category_demand", {
  id: model.id({ prefix: "catde" }).primaryKey(),
  /** Handle of the category. */
  category: model.text().unique(),
  /** Food, drink, herbs, cosmetics: ingredients must be told. */
  needs_ingredients: model.boolean(),
})

export default CategoryDemand
