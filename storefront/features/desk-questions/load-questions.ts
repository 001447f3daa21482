import "server-only"
import { deskQuestionsAnswer } from "@opop/vendor/contract/question"
import type { z } from "zod"
import type { Language } from "@/i18n/languages"
import { askBackend } from "@/lib/backend"
import type { Result } from "@/lib/backend-error"
import type { QuestionsAsked } from "./read-questions-query"

export type Questions = z.output<typeof deskQuestionsAnswer>

/** What buyers ask the cooperative; without a language where only their number matters. @throws BackendFailure */
export const loadQuestions = (
  lng: Language | undefined,
  token: string,
  asked: QuestionsAsked,
): Promise<Result<Questions>> =>
  askBackend("/vendor/questions", { schema: deskQuestionsAnswer, query: asked, ...(lng && { lng }), token })
