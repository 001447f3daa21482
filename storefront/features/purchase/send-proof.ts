"use server"

import { formLanguage } from "@/features/account/form-language"
import { finishTask } from "@/features/seller/finish-task"
import { formTexts } from "@/features/seller/form-texts"
import { photosOf } from "@/features/seller/photos-of"
import { refuseField, refuseTask } from "@/features/seller/refuse-task"
import type { TaskState } from "@/features/seller/task-state"
import { getT } from "@/i18n/get-t"
import { routes } from "@/lib/routes"
import { tellPurchase } from "./tell-purchase"

/** "Kirim bukti": `lng`, `number`, `picture`. */
export async function sendProof(_previous: TaskState, form: FormData): Promise<TaskState> {
  const lng = formLanguage(form)
  const typed = formTexts(form, ["number"])
  const number = typed["number"] ?? ""
  const photos = await photosOf(form, "picture")
  if (!photos.ok) return refuseTask(lng, photos.error, typed)
  const [picture] = photos.data
  if (!picture) return refuseField(lng, "picture", getT(lng, "purchase")("proof.missing"), typed)
  const result = await tellPurchase(lng, number, "transfer-proof", { picture })
  if (!result.ok) return refuseTask(lng, result.error, typed)
  return finishTask(routes.purchase(lng, number, { done: "proof" }))
}
