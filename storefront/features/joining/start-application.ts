"use server"

import { startApplicationAnswer } from "@opop/vendor/contract/application"
import { cookies } from "next/headers"
import { formLanguage } from "@/features/account/form-language"
import { currentToken, keepTokens } from "@/features/account/session-cookies"
import { keepChosenStore } from "@/features/seller/chosen-store"
import { finishTask } from "@/features/seller/finish-task"
import { formTexts } from "@/features/seller/form-texts"
import { refuseTask } from "@/features/seller/refuse-task"
import type { TaskState } from "@/features/seller/task-state"
import { tellBackend } from "@/lib/backend"
import { refusal } from "@/lib/backend-error"
import { routes } from "@/lib/routes"

/** Begins to apply with whoever is signed in: `lng`, `key`. Signs in at the desk with the same account; a buyer stays one. */
export async function startApplication(_previous: TaskState, form: FormData): Promise<TaskState> {
  const lng = formLanguage(form)
  const typed = formTexts(form, ["key"])
  const token = (await currentToken("member")) ?? (await currentToken("customer"))
  if (!token) return refuseTask(lng, refusal("unauthorized").error, typed)
  const schema = startApplicationAnswer
  const result = await tellBackend("/vendor/applications", { schema, lng, token, body: typed })
  if (!result.ok) return refuseTask(lng, result.error, typed)
  // whoever was a member before signs in at the desk, with the code that may belong to it
  if (result.data.token) await keepTokens({ member: result.data.token })
  // somebody who works for another one already goes on with this one
  keepChosenStore(await cookies(), result.data.cooperative_id)
  return finishTask(routes.deskApplication(lng))
}
