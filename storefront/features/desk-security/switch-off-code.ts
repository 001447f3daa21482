"use server"

import { formLanguage } from "@/features/account/form-language"
import { finishTask } from "@/features/seller/finish-task"
import { formTexts } from "@/features/seller/form-texts"
import { refuseField, refuseTask } from "@/features/seller/refuse-task"
import type { TaskState } from "@/features/seller/task-state"
import { tellDesk } from "@/features/seller/tell-desk"
import { getT } from "@/i18n/get-t"
import { errorMessage } from "@/lib/error-message"
import { routes } from "@/lib/routes"

/** The password alone signs in again: `lng`, `code`. */
export async function switchOffCode(_previous: TaskState, form: FormData): Promise<TaskState> {
  const lng = formLanguage(form)
  const typed = formTexts(form, ["code"])
  if (!typed["code"]?.trim()) return refuseField(lng, "code", getT(lng, "errors")("field.required"), typed)
  const result = await tellDesk(lng, "/vendor/security/code/switch-off", { code: typed["code"] })
  if (result.ok) return finishTask(routes.deskSecurity(lng, { done: "off" }))
  if (result.error.code === "code_wrong") return refuseField(lng, "code", errorMessage(lng, result.error), typed)
  return refuseTask(lng, result.error, typed)
}
