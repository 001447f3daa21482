import type { MedusaContainer } from "@medusajs/framework/types"
import { CodedError } from "../domain/coded-error"
import { QUESTION_MODULE } from "../modules/question"
import type { QuestionOwner, QuestionRow } from "../modules/question/question-row"
import type QuestionModuleService from "../modules/question/service"

/**
 * A question, if it is this owner's.
 * @throws CodedError `question_not_found`, also for somebody else's
 */
export async function findQuestion(container: MedusaContainer, id: string, owner: QuestionOwner): Promise<QuestionRow> {
  const questions: QuestionModuleService = container.resolve(QUESTION_MODULE)
  const [row] = await questions.listQuestions({ ...owner, id }, { take: 1 })
  if (!row) throw new CodedError("question_not_found", `No question ${id}`)
  return row as unknown as QuestionRow
}
