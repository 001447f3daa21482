"use server"

import { inviteAccepted } from "@opop/vendor/contract/members"
import { cookies } from "next/headers"
import { formLanguage } from "@/features/account/form-language"
import { keepTokens } from "@/features/account/session-cookies"
import { keepChosenStore } from "@/features/seller/chosen-store"
import { finishTask } from "@/features/seller/finish-task"
import { formTexts } from "@/features/seller/form-texts"
import { refuseTask } from "@/features/seller/refuse-task"
import type { TaskState } from "@/features/seller/task-state"
import { tellBackend } from "@/lib/backend"
import { refusal } from "@/lib/backend-error"
import { routes } from "@/lib/routes"
import { joiningToken } from "./load-invite"

/** Joins: `lng`, and `token`, the end of the link. Then the desk opens for that cooperative. */
export async function acceptInvite(_previous: TaskState, form: FormData): Promise<TaskState> {
  const lng = formLanguage(form)
  const { token: end = "" } = formTexts(form, ["token"])
  const token = await joiningToken()
  const path = `/vendor/invites/by-token/${encodeURIComponent(end)}/accept`
  const joined = token ? await tellBackend(path, { schema: inviteAccepted, lng, token }) : refusal("unauthorized")
  if (!joined.ok) return refuseTask(lng, joined.error, {})
  if (joined.data.token) await keepTokens({ member: joined.data.token })
  keepChosenStore(await cookies(), joined.data.cooperative_id)
  return finishTask(routes.seller(lng))
}
