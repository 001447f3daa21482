"use server"

import { formLanguage } from "@/features/account/form-language"
import { finishTask } from "@/features/seller/finish-task"
import { formTexts } from "@/features/seller/form-texts"
import { refuseTask } from "@/features/seller/refuse-task"
import type { TaskState } from "@/features/seller/task-state"
import { tellDesk } from "@/features/seller/tell-desk"
import { routes } from "@/lib/routes"
import { isStep, stepAfter, stepFields } from "./application-steps"

/** Keeps one screen of the application: `lng`, `part` (the screen) and its fields; leads on to the next. */
export async function saveStep(_previous: TaskState, form: FormData): Promise<TaskState> {
  const lng = formLanguage(form)
  const { part: step } = formTexts(form, ["part"])
  if (!isStep(step)) return finishTask(routes.deskApplication(lng))
  const typed = formTexts(form, stepFields[step])
  const result = await tellDesk(lng, "/vendor/application", typed)
  if (!result.ok) return refuseTask(lng, result.error, typed)
  return finishTask(routes.deskApplication(lng, { step: stepAfter(step) }))
}
