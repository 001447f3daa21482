import type { MedusaContainer } from "@medusajs/framework/types"
import type { AnswerTemplate } from "../contract/question"
import { QUESTION_MODULE } from "../modules/question"
import type QuestionModuleService from "../modules/question/service"

/** A cooperative's texts for what is asked again and again, by their titles. */
export async function questionTemplates(container: MedusaContainer, cooperative_id: string): Promise<AnswerTemplate[]> {
  const questions: QuestionModuleService = container.resolve(QUESTION_MODULE)
  const rows = await questions.listAnswerTemplates({ cooperative_id }, { order: { title: "ASC", id: "ASC" } })
  return rows.map(({ id, title, text, version }) => ({ id, title, text, version }))
}
