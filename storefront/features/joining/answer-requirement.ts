"use server"

import { formLanguage } from "@/features/account/form-language"
import { finishTask } from "@/features/seller/finish-task"
import { formTexts } from "@/features/seller/form-texts"
import { refuseTask } from "@/features/seller/refuse-task"
import type { TaskState } from "@/features/seller/task-state"
import { tellDesk } from "@/features/seller/tell-desk"
import { refusal } from "@/lib/backend-error"
import { routes } from "@/lib/routes"

const largest = 6 * 1024 * 1024

/** Declares a requirement, or gives its document: `lng`, `id`, and `document`, `expires_on`. */
export async function answerRequirement(_previous: TaskState, form: FormData): Promise<TaskState> {
  const lng = formLanguage(form)
  const { id = "", expires_on = "", kind } = formTexts(form, ["id", "expires_on", "kind"])
  const typed = { expires_on }
  const path = `/vendor/requirements/${encodeURIComponent(id)}`
  const file = form.get("document")
  if (kind === "document") {
    if (!(file instanceof File) || !file.size) return refuseTask(lng, refusal("document_not_found").error, typed)
    if (file.size > largest) return refuseTask(lng, refusal("document_refused").error, typed)
    const document = Buffer.from(await file.arrayBuffer()).toString("base64")
    const result = await tellDesk(lng, path, { document, name: file.name.slice(0, 120), expires_on })
    if (result.ok) return finishTask(routes.deskApplication(lng, { done: "document" }))
    const refused = refuseTask(lng, result.error, typed)
    // the day stands below the document, outside of what the form itself lists
    const day = refused.status === "failed" ? refused.fields["expires_on"] : undefined
    return refused.status === "failed" && day ? { ...refused, message: day } : refused
  }
  const result = await tellDesk(lng, path, { attest: true })
  return result.ok
    ? finishTask(routes.deskApplication(lng, { done: "attested" }))
    : refuseTask(lng, result.error, typed)
}
