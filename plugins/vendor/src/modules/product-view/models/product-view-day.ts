import { model } from "@medusajs/framework/utils"

/** How often a product's page was looked at on a day of Asia/Jakarta; nothing about who did. */
const ProductViewDay = model
  .define("product_view_day", {
    id: model.id({ prefix: "pview" }).primaryKey(),
    product_id: model.text(),
    cooperative_id: model.text(),
    /** ISO day; text, so that no time zone ever shifts it. */
    day: model.text(),
    views: model.number(),
  })
  .indexes([{ on: ["product_id", "day"], unique: true }, { on: ["cooperative_id", "day"] }])

export default ProductViewDay
