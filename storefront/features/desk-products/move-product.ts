"use server"

import { formLanguage } from "@/features/account/form-language"
import { finishTask } from "@/features/seller/finish-task"
import { formTexts } from "@/features/seller/form-texts"
import { refuseTask } from "@/features/seller/refuse-task"
import type { TaskState } from "@/features/seller/task-state"
import { tellDesk } from "@/features/seller/tell-desk"
import { routes } from "@/lib/routes"

/** "Tarik" and "Hapus": `lng`, `id`, `version`, `task`. */
export async function moveProduct(_previous: TaskState, form: FormData): Promise<TaskState> {
  const lng = formLanguage(form)
  const { id = "", version, task } = formTexts(form, ["id", "version", "task"])
  const step = task === "remove" ? "remove" : "withdraw"
  const result = await tellDesk(lng, `/vendor/products/${encodeURIComponent(id)}/${step}`, { version: Number(version) })
  // the button goes with the state that it belonged to, and a refusal at it would go with it
  if (!result.ok && ["product_state", "changed_meanwhile"].includes(result.error.code))
    return finishTask(routes.deskProduct(lng, id, { done: "changed" }))
  if (!result.ok) return refuseTask(lng, result.error, {})
  if (step === "remove") return finishTask(routes.deskProducts(lng, { done: "removed" }))
  return finishTask(routes.deskProduct(lng, id, { done: "withdrawn" }))
}
