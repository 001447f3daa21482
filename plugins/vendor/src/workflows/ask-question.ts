import type { MedusaContainer } from "@medusajs/framework/types"
import { CodedError } from "../domain/coded-error"
import { QUESTION_MODULE } from "../modules/question"
import type { NewQuestion } from "../modules/question/question-row"
import type QuestionModuleService from "../modules/question/service"
import { assertMayAsk } from "./assert-may-ask"
import { moveQuestion } from "./move-question"
import { QuestionEvents } from "./question-events"
import { tellQuestion } from "./tell-question"

type Input = { about: NewQuestion; text: string; key: string }

/**
 * A buyer asks. While a question of theirs about the same thing stands, the words join it; the same key again is the same question.
 * @returns the question's id
 * @throws CodedError `question_limit`
 */
export async function askQuestion(container: MedusaContainer, { about, text, key }: Input): Promise<string> {
  const questions: QuestionModuleService = container.resolve(QUESTION_MODULE)
  const same =
    about.about === "product"
      ? { customer_id: about.customer_id, product_id: about.product_id }
      : { order_id: about.order_id }
  const again = await questions.listQuestionMessages({ key, by: "buyer" }, { select: ["question_id"] })
  if (again.length) {
    const ids = again.map(({ question_id }) => question_id)
    const [known] = await questions.listQuestions({ ...same, id: ids }, { select: ["id"], take: 1 })
    if (known) return known.id
  }
  await assertMayAsk(questions, about)
  for (let attempt = 0; attempt < 3; attempt++) {
    const id = await questions.ask(about, { by: "buyer", actor_id: null, action: "message", text, key })
    if (id) {
      await tellQuestion(container, QuestionEvents.ASKED, { id, message_key: key })
      return id
    }
    const [standing] = await questions.listQuestions({ ...same, state: ["open", "answered"] }, { take: 1 })
    // closed in between: then it is a new question after all
    if (!standing) continue
    const owner =
      about.about === "product" ? { customer_id: about.customer_id ?? "" } : { purchase_id: about.purchase_id ?? "" }
    await moveQuestion(container, { id: standing.id, owner, by: "buyer", actor_id: null, action: "message", text, key })
    return standing.id
  }
  throw new CodedError("question_state", "The question was opened and closed at the same time")
}
