import "server-only"
import { type AnswerTemplate, answerTemplatesAnswer } from "@opop/vendor/contract/question"
import { askBackend } from "@/lib/backend"
import type { Result } from "@/lib/backend-error"

/** The cooperative's texts for what is asked again and again. @throws BackendFailure */
export async function loadTemplates(token: string): Promise<Result<AnswerTemplate[]>> {
  const result = await askBackend("/vendor/answer-templates", { schema: answerTemplatesAnswer, token })
  return result.ok ? { ok: true, data: result.data.templates } : result
}
