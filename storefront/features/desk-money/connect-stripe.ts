"use server"

import { connectPayoutAccount } from "@opop/vendor/contract/payout"
import type { Route } from "next"
import { redirect } from "next/navigation"
import { z } from "zod"
import { formLanguage } from "@/features/account/form-language"
import { refuseInput, refuseTask } from "@/features/seller/refuse-task"
import type { TaskState } from "@/features/seller/task-state"
import { tellDesk } from "@/features/seller/tell-desk"
import { refusal } from "@/lib/backend-error"
import { ownerProof, refuseProof } from "./owner-proof"

const link = z.object({ url: z.url({ protocol: /^https?$/ }) })

/** Goes to Stripe, where the owner enters what it asks for: `lng`, and the owner's `password` and `code`, which never come back. */
export async function connectStripe(_previous: TaskState, form: FormData): Promise<TaskState> {
  const lng = formLanguage(form)
  const input = connectPayoutAccount.safeParse(ownerProof(form))
  if (!input.success) return refuseInput(lng, input.error, {})
  const result = await tellDesk(lng, "/vendor/payout-account/stripe", input.data)
  if (!result.ok) return refuseProof(lng, result.error, {})
  const answer = link.safeParse(result.data)
  if (!answer.success) return refuseTask(lng, refusal("gateway_unreachable").error, {})
  redirect(answer.data.url as Route)
}
