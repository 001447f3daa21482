"use server"

import { declineOrder as declineInput, sendOrder as sendInput } from "@opop/vendor/contract/desk"
import { formLanguage } from "@/features/account/form-language"
import { finishTask } from "@/features/seller/finish-task"
import { formTexts } from "@/features/seller/form-texts"
import { refuseInput, refuseTask } from "@/features/seller/refuse-task"
import type { TaskState } from "@/features/seller/task-state"
import { tellDesk } from "@/features/seller/tell-desk"
import { routes } from "@/lib/routes"
import { orderIdOf, orderPath } from "./order-path"

/** "Terima pesanan": `lng`, `order`. */
export async function acceptOrder(_previous: TaskState, form: FormData): Promise<TaskState> {
  const lng = formLanguage(form)
  const id = orderIdOf(form)
  const result = await tellDesk(lng, orderPath(id, "accept"))
  // the button goes with the state that it belonged to, and a refusal at it would go with it
  if (!result.ok && result.error.code === "order_state")
    return finishTask(routes.deskOrder(lng, id, { done: "changed" }))
  if (!result.ok) return refuseTask(lng, result.error, {})
  return finishTask(routes.deskOrder(lng, id, { done: "accepted" }))
}

/** "Tolak pesanan": `lng`, `order`, `note`. */
export async function declineOrder(_previous: TaskState, form: FormData): Promise<TaskState> {
  const lng = formLanguage(form)
  const id = orderIdOf(form)
  const typed = formTexts(form, ["note"])
  const input = declineInput.safeParse(typed)
  if (!input.success) return refuseInput(lng, input.error, typed)
  const result = await tellDesk(lng, orderPath(id, "decline"), input.data)
  if (!result.ok) return refuseTask(lng, result.error, typed)
  return finishTask(routes.deskOrder(lng, id, { done: "declined" }))
}

/** "Kirim": `lng`, `order`, `courier`, `number`. */
export async function sendOrder(_previous: TaskState, form: FormData): Promise<TaskState> {
  const lng = formLanguage(form)
  const id = orderIdOf(form)
  const typed = formTexts(form, ["courier", "number"])
  const input = sendInput.safeParse(typed)
  if (!input.success) return refuseInput(lng, input.error, typed)
  const result = await tellDesk(lng, orderPath(id, "send"), input.data)
  if (!result.ok) return refuseTask(lng, result.error, typed)
  return finishTask(routes.deskOrder(lng, id, { done: "sent" }))
}
