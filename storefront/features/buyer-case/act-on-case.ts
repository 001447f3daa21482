"use server"

import { buyerCaseAction } from "@opop/vendor/contract/order-case"
import { formLanguage } from "@/features/account/form-language"
import { tellPurchase } from "@/features/purchase/tell-purchase"
import { finishTask } from "@/features/seller/finish-task"
import { formTexts } from "@/features/seller/form-texts"
import { photosOf } from "@/features/seller/photos-of"
import { refuseField, refuseInput, refuseTask } from "@/features/seller/refuse-task"
import type { TaskState } from "@/features/seller/task-state"
import { getT } from "@/i18n/get-t"
import { renderAgain } from "@/lib/render-again"
import { routes } from "@/lib/routes"

/** Every form of a buyer's case: `lng`, `number`, `case`, `action`, `text`, `photos`; withdrawing asks once more (`step`). */
export async function actOnCase(_previous: TaskState, form: FormData): Promise<TaskState> {
  const lng = formLanguage(form)
  const typed = formTexts(form, ["number", "case", "action", "text"])
  const { number = "", case: id = "", action = "", text = "" } = typed
  const photos = await photosOf(form)
  if (!photos.ok) return refuseTask(lng, photos.error, typed)
  const needsText = action === "call_in" || (action === "message" && photos.data.length === 0)
  if (needsText && !text.trim()) return refuseField(lng, "text", getT(lng, "errors")("field.required"), typed)
  const input = buyerCaseAction.safeParse({ action, text, photos: photos.data })
  if (!input.success) return refuseInput(lng, input.error, typed)
  if (action === "withdraw" && form.get("step") !== "confirmed") {
    renderAgain()
    if (form.get("step") === "back") return { status: "idle", typed }
    const t = getT(lng, "purchase")
    const question = {
      title: t("case.withdraw_sure"),
      text: t("case.withdraw_text"),
      submit: t("case.withdraw_confirm"),
    }
    return { status: "confirm", question, typed }
  }
  const result = await tellPurchase(lng, number, `cases/${encodeURIComponent(id)}`, input.data)
  if (!result.ok) return refuseTask(lng, result.error, typed)
  return finishTask(routes.case(lng, number, id, { done: input.data.action }))
}
