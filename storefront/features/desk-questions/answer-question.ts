"use server"

import { randomUUID } from "node:crypto"
import { deskQuestionAction } from "@opop/vendor/contract/question"
import { formLanguage } from "@/features/account/form-language"
import { finishTask } from "@/features/seller/finish-task"
import { formTexts } from "@/features/seller/form-texts"
import { refuseField, refuseInput, refuseTask } from "@/features/seller/refuse-task"
import type { TaskState, Typed } from "@/features/seller/task-state"
import { tellDesk } from "@/features/seller/tell-desk"
import { getT } from "@/i18n/get-t"
import { renderAgain } from "@/lib/render-again"
import { routes } from "@/lib/routes"

/** Both forms of a question: `lng`, `question`, `action`, and `text` with its `key` for an answer; closing asks once more (`step`). */
export async function answerQuestion(_previous: TaskState, form: FormData): Promise<TaskState> {
  const lng = formLanguage(form)
  const texts = formTexts(form, ["question", "action", "text", "key"])
  const typed: Typed = { ...texts, key: texts["key"] || randomUUID() }
  const { question = "", action = "", text = "", key } = typed
  if (action === "answer" && !text.trim()) return refuseField(lng, "text", getT(lng, "errors")("field.required"), typed)
  const input = deskQuestionAction.safeParse(action === "answer" ? { action, text, key } : { action })
  if (!input.success) return refuseInput(lng, input.error, typed)
  if (input.data.action === "close" && form.get("step") !== "confirmed") {
    renderAgain()
    if (form.get("step") === "back") return { status: "idle", typed }
    const t = getT(lng, "questions")
    return {
      status: "confirm",
      question: { title: t("close.sure"), text: t("close.text"), submit: t("close.submit") },
      typed,
    }
  }
  const result = await tellDesk(lng, `/vendor/questions/${encodeURIComponent(question)}`, input.data)
  if (!result.ok) return refuseTask(lng, result.error, typed)
  return finishTask(routes.deskQuestion(lng, question, { done: input.data.action }))
}
