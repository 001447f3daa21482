"use server"

import { formLanguage } from "@/features/account/form-language"
import { finishTask } from "@/features/seller/finish-task"
import { formTexts } from "@/features/seller/form-texts"
import { refuseTask } from "@/features/seller/refuse-task"
import type { TaskState } from "@/features/seller/task-state"
import { tellDesk } from "@/features/seller/tell-desk"
import { routes } from "@/lib/routes"

/** A link opens nothing any more: `lng`, `id`. */
export async function withdrawInvite(_previous: TaskState, form: FormData): Promise<TaskState> {
  const lng = formLanguage(form)
  const { id = "" } = formTexts(form, ["id"])
  const result = await tellDesk(lng, `/vendor/invites/${encodeURIComponent(id)}/withdraw`)
  if (result.ok) return finishTask(routes.deskMembers(lng, { done: "withdrawn" }))
  return refuseTask(lng, result.error, {})
}
