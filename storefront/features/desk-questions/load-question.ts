import "server-only"
import { deskQuestionAnswer } from "@opop/vendor/contract/question"
import type { z } from "zod"
import type { Language } from "@/i18n/languages"
import { askBackend } from "@/lib/backend"
import type { Result } from "@/lib/backend-error"

export type DeskQuestion = z.output<typeof deskQuestionAnswer>

/** One question with the templates for it. @throws BackendFailure */
export const loadQuestion = (lng: Language, token: string, id: string): Promise<Result<DeskQuestion>> =>
  askBackend(`/vendor/questions/${encodeURIComponent(id)}`, { schema: deskQuestionAnswer, lng, token })
