"use server"

import { askPayout } from "@opop/vendor/contract/payout"
import { formLanguage } from "@/features/account/form-language"
import { finishTask } from "@/features/seller/finish-task"
import { formTexts } from "@/features/seller/form-texts"
import { refuseInput, refuseTask } from "@/features/seller/refuse-task"
import type { TaskState } from "@/features/seller/task-state"
import { tellDesk } from "@/features/seller/tell-desk"
import { routes } from "@/lib/routes"

/** "Cairkan": `lng`, `key`. However often it is sent, its key makes it one payout. */
export async function cashOut(_previous: TaskState, form: FormData): Promise<TaskState> {
  const lng = formLanguage(form)
  const typed = formTexts(form, ["key"])
  const input = askPayout.safeParse(typed)
  if (!input.success) return refuseInput(lng, input.error, typed)
  const result = await tellDesk(lng, "/vendor/payouts", input.data)
  if (!result.ok) return refuseTask(lng, result.error, typed)
  return finishTask(routes.deskPayouts(lng, { done: "payout" }))
}
