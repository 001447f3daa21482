"use server"

import { formLanguage } from "@/features/account/form-language"
import { finishTask } from "@/features/seller/finish-task"
import { formTexts } from "@/features/seller/form-texts"
import { refuseTask } from "@/features/seller/refuse-task"
import type { TaskState } from "@/features/seller/task-state"
import { tellDesk } from "@/features/seller/tell-desk"
import { routes } from "@/lib/routes"

/** Signs another device out: `lng`, and `id` of the sign-in, or `others` for all but this one. */
export async function endDevice(_previous: TaskState, form: FormData): Promise<TaskState> {
  const lng = formLanguage(form)
  const { id = "" } = formTexts(form, ["id"])
  const all = id === "others"
  const path = all ? "/vendor/sessions/revoke-others" : `/vendor/sessions/${encodeURIComponent(id)}/revoke`
  const result = await tellDesk(lng, path)
  // one that is gone already is what was wished for
  if (result.ok || result.error.code === "session_not_found")
    return finishTask(routes.deskSecurity(lng, { done: all ? "devices" : "device" }))
  return refuseTask(lng, result.error, {})
}
