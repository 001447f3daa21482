"use server"

import { changePromotion, createPromotion } from "@opop/vendor/contract/promotion"
import { formLanguage } from "@/features/account/form-language"
import { finishTask } from "@/features/seller/finish-task"
import { formTexts } from "@/features/seller/form-texts"
import { refuseField, refuseInput, refuseTask } from "@/features/seller/refuse-task"
import type { TaskState } from "@/features/seller/task-state"
import { tellDesk } from "@/features/seller/tell-desk"
import { errorMessage } from "@/lib/error-message"
import { routes } from "@/lib/routes"
import { readPromotionForm } from "./read-promotion-form"

/** A new promotion: `lng`, `kind`, `code` (empty for none) and its terms. */
export async function addPromotion(_previous: TaskState, form: FormData): Promise<TaskState> {
  const lng = formLanguage(form)
  const { typed, terms } = readPromotionForm(form)
  const body = { ...terms, kind: typed["kind"], code: typed["code"]?.trim() ? typed["code"] : null }
  const input = createPromotion.safeParse(body)
  if (!input.success) return refuseInput(lng, input.error, typed)
  const result = await tellDesk(lng, "/vendor/promotions", body)
  if (result.ok) return finishTask(routes.deskPromotions(lng, { done: "created" }))
  if (result.error.code === "code_taken") return refuseField(lng, "code", errorMessage(lng, result.error), typed)
  return refuseTask(lng, result.error, typed)
}

/** Other terms: `lng`, `id`, `version` and the terms. */
export async function savePromotion(_previous: TaskState, form: FormData): Promise<TaskState> {
  const lng = formLanguage(form)
  const { typed, terms } = readPromotionForm(form)
  const { id = "", version } = formTexts(form, ["id", "version"])
  const body = { ...terms, version: Number(version) }
  const input = changePromotion.safeParse(body)
  if (!input.success) return refuseInput(lng, input.error, typed)
  const result = await tellDesk(lng, `/vendor/promotions/${encodeURIComponent(id)}`, body)
  if (result.ok) return finishTask(routes.deskPromotions(lng, { done: "changed" }))
  return refuseTask(lng, result.error, typed)
}

/** Ends one for good: `lng`, `id`. */
export async function endPromotion(_previous: TaskState, form: FormData): Promise<TaskState> {
  const lng = formLanguage(form)
  const { id = "" } = formTexts(form, ["id"])
  const result = await tellDesk(lng, `/vendor/promotions/${encodeURIComponent(id)}/end`)
  if (result.ok) return finishTask(routes.deskPromotions(lng, { done: "ended" }))
  return refuseTask(lng, result.error, {})
}
