import { model } from "@medusajs/framework/utils"

/** A short text of a cooperative for what is asked again and again. */
const AnswerTemplate = model
  .define("answer_template", {
    id: model.id({ prefix: "atmpl" }).primaryKey(),
    cooperative_id: model.text(),
    title: model.text(),
    text: model.text(),
    version: model.number().default(1),
  })
  .indexes([{ on: ["cooperative_id"] }])

export default AnswerTemplate
