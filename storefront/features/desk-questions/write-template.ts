"use server"

import { changeTemplate, writeTemplate as writeContract } from "@opop/vendor/contract/question"
import { formLanguage } from "@/features/account/form-language"
import { finishTask } from "@/features/seller/finish-task"
import { formTexts } from "@/features/seller/form-texts"
import { refuseTask } from "@/features/seller/refuse-task"
import type { TaskState } from "@/features/seller/task-state"
import { tellDesk } from "@/features/seller/tell-desk"
import { getT } from "@/i18n/get-t"
import { refusal } from "@/lib/backend-error"
import { renderAgain } from "@/lib/render-again"
import { routes } from "@/lib/routes"

/** The forms of a template: `lng`, `template` (empty for a new one), `version`, `title`, `text`; `action` `remove` asks once more. */
export async function writeTemplate(_previous: TaskState, form: FormData): Promise<TaskState> {
  const lng = formLanguage(form)
  const typed = formTexts(form, ["template", "version", "action", "title", "text"])
  const { template = "", version, action, title, text } = typed
  const path = `/vendor/answer-templates${template ? `/${encodeURIComponent(template)}` : ""}`
  if (action === "remove") {
    if (form.get("step") !== "confirmed") {
      renderAgain()
      if (form.get("step") === "back") return { status: "idle", typed }
      const t = getT(lng, "questions")
      const question = {
        title: t("templates.remove_sure"),
        text: t("templates.remove_text"),
        submit: t("templates.remove"),
      }
      return { status: "confirm", question, typed }
    }
    const removed = await tellDesk(lng, `${path}/remove`)
    return removed.ok
      ? finishTask(routes.deskTemplates(lng, { done: "removed" }))
      : refuseTask(lng, removed.error, typed)
  }
  const input = template
    ? changeTemplate.safeParse({ title, text, version: Number(version) })
    : writeContract.safeParse({ title, text })
  if (!input.success) {
    const fields = input.error.issues.map(({ path: at, message }) => ({ path: at.join("."), code: message }))
    return refuseTask(lng, refusal("invalid_input", { fields }).error, typed)
  }
  const result = await tellDesk(lng, path, input.data)
  return result.ok ? finishTask(routes.deskTemplates(lng, { done: "saved" })) : refuseTask(lng, result.error, typed)
}
