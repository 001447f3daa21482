"use server"

import type { Route } from "next"
import { redirect } from "next/navigation"
import { z } from "zod"
import { formLanguage } from "@/features/account/form-language"
import { refuseTask } from "@/features/seller/refuse-task"
import type { TaskState } from "@/features/seller/task-state"
import { tellDesk } from "@/features/seller/tell-desk"
import { refusal } from "@/lib/backend-error"

const link = z.object({ url: z.url({ protocol: /^https?$/ }) })

/** Goes to Stripe, where the owner enters what it asks for: `lng`. */
export async function connectStripe(_previous: TaskState, form: FormData): Promise<TaskState> {
  const lng = formLanguage(form)
  const result = await tellDesk(lng, "/vendor/payout-account/stripe")
  if (!result.ok) return refuseTask(lng, result.error, {})
  const answer = link.safeParse(result.data)
  if (!answer.success) return refuseTask(lng, refusal("gateway_unreachable").error, {})
  redirect(answer.data.url as Route)
}
