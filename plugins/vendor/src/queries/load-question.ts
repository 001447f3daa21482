import type { MedusaContainer } from "@medusajs/framework/types"
import type { Question } from "../contract/question"
import { CodedError } from "../domain/coded-error"
import type { QuestionOwner } from "../modules/question/question-row"
import { findQuestion } from "./find-question"
import { type QuestionReader, showQuestions } from "./show-questions"

/** One question whole. @throws CodedError `question_not_found`, also for somebody else's */
export async function loadQuestion(
  container: MedusaContainer,
  id: string,
  owner: QuestionOwner,
  reader: QuestionReader,
): Promise<Question> {
  const [shown] = await showQuestions(container, [await findQuestion(container, id, owner)], reader)
  if (!shown) throw new CodedError("question_not_found", `No question ${id}`)
  return shown
}
