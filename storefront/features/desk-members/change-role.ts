"use server"

import { changeRole as input } from "@opop/vendor/contract/members"
import { formLanguage } from "@/features/account/form-language"
import { finishTask } from "@/features/seller/finish-task"
import { formTexts } from "@/features/seller/form-texts"
import { refuseInput, refuseTask } from "@/features/seller/refuse-task"
import type { TaskState } from "@/features/seller/task-state"
import { tellDesk } from "@/features/seller/tell-desk"
import { routes } from "@/lib/routes"

/** A member gets another role: `lng`, `id`, `role`. */
export async function changeRole(_previous: TaskState, form: FormData): Promise<TaskState> {
  const lng = formLanguage(form)
  const { id = "", ...typed } = formTexts(form, ["id", "role"])
  const parsed = input.safeParse(typed)
  if (!parsed.success) return refuseInput(lng, parsed.error, typed)
  const result = await tellDesk(lng, `/vendor/members/${encodeURIComponent(id)}/role`, parsed.data)
  if (result.ok) return finishTask(routes.deskMembers(lng, { done: "role" }))
  return refuseTask(lng, result.error, typed)
}
