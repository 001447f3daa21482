import type { MedusaContainer } from "@medusajs/framework/types"
import type { z } from "zod"
import { type deskQuestionsAnswer, type deskQuestionsQuery, questionsPerPage } from "../contract/question"
import { QUESTION_MODULE } from "../modules/question"
import type { QuestionRow } from "../modules/question/question-row"
import type QuestionModuleService from "../modules/question/service"
import { showQuestions } from "./show-questions"

/** A page of a cooperative's questions: those that wait, longest first, or all, the latest first. */
export async function listDeskQuestions(
  container: MedusaContainer,
  cooperative_id: string,
  { tab, page }: z.output<typeof deskQuestionsQuery>,
  locale: string | undefined,
): Promise<z.infer<typeof deskQuestionsAnswer>> {
  const questions: QuestionModuleService = container.resolve(QUESTION_MODULE)
  const waits = { cooperative_id, state: "open" as const }
  const range = { skip: (page - 1) * questionsPerPage, take: questionsPerPage }
  const [[rows, count], [, waiting]] = await Promise.all([
    tab === "waiting"
      ? questions.listAndCountQuestions(waits, { order: { waiting_since: "ASC" }, ...range })
      : questions.listAndCountQuestions({ cooperative_id }, { order: { last_at: "DESC" }, ...range }),
    questions.listAndCountQuestions(waits, { select: ["id"], take: 1 }),
  ])
  const shown = await showQuestions(container, rows as unknown as QuestionRow[], { reader: "cooperative", locale })
  return { questions: shown, count, waiting }
}
