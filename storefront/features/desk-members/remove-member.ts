"use server"

import { formLanguage } from "@/features/account/form-language"
import { finishTask } from "@/features/seller/finish-task"
import { formTexts } from "@/features/seller/form-texts"
import { refuseTask } from "@/features/seller/refuse-task"
import type { TaskState } from "@/features/seller/task-state"
import { tellDesk } from "@/features/seller/tell-desk"
import { routes } from "@/lib/routes"

/** A member works here no more: `lng`, `id`. Whoever removed themselves has no list of members to see. */
export async function removeMember(_previous: TaskState, form: FormData): Promise<TaskState> {
  const lng = formLanguage(form)
  const { id = "", self } = formTexts(form, ["id", "self"])
  const result = await tellDesk(lng, `/vendor/members/${encodeURIComponent(id)}/remove`)
  if (result.ok) return finishTask(self === "1" ? routes.seller(lng) : routes.deskMembers(lng, { done: "removed" }))
  return refuseTask(lng, result.error, {})
}
