"use server"

import { formLanguage } from "@/features/account/form-language"
import { finishTask } from "@/features/seller/finish-task"
import { refuseTask } from "@/features/seller/refuse-task"
import type { TaskState } from "@/features/seller/task-state"
import { tellDesk } from "@/features/seller/tell-desk"
import { routes } from "@/lib/routes"

/** Hands the application in: `lng`. */
export async function submitApplication(_previous: TaskState, form: FormData): Promise<TaskState> {
  const lng = formLanguage(form)
  const result = await tellDesk(lng, "/vendor/application/submit")
  if (!result.ok) return refuseTask(lng, result.error, {})
  return finishTask(routes.deskApplication(lng, { done: "submitted" }))
}
