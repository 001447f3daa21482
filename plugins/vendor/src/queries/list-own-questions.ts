import type { MedusaContainer } from "@medusajs/framework/types"
import type { Question } from "../contract/question"
import { QUESTION_MODULE } from "../modules/question"
import type { QuestionOwner, QuestionRow } from "../modules/question/question-row"
import type QuestionModuleService from "../modules/question/service"
import { showQuestions } from "./show-questions"

const most = 100

/** What a buyer has asked, the latest first. */
export async function listOwnQuestions(
  container: MedusaContainer,
  owner: Exclude<QuestionOwner, { cooperative_id: string }>,
  locale: string | undefined,
): Promise<Question[]> {
  const questions: QuestionModuleService = container.resolve(QUESTION_MODULE)
  const rows = await questions.listQuestions({ ...owner }, { order: { last_at: "DESC" }, take: most })
  return showQuestions(container, rows as unknown as QuestionRow[], { reader: "buyer", locale })
}
