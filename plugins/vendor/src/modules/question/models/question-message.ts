import { model } from "@medusajs/framework/utils"
import { questionActions, questionParties } from "../../../contract/question"

/** What somebody wrote. Never changed, never removed. */
const QuestionMessage = model
  .define("question_message", {
    id: model.id({ prefix: "qmsg" }).primaryKey(),
    question_id: model.text(),
    by: model.enum([...questionParties]),
    /** The member; null for the buyer. */
    actor_id: model.text().nullable(),
    action: model.enum([...questionActions]),
    text: model.text(),
    /** The same key again is the same message. */
    key: model.text(),
  })
  .indexes([{ on: ["question_id"] }])

export default QuestionMessage
