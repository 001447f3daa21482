"use server"

import { formLanguage } from "@/features/account/form-language"
import { finishTask } from "@/features/seller/finish-task"
import { formTexts } from "@/features/seller/form-texts"
import { photosOf } from "@/features/seller/photos-of"
import { refuseField, refuseInput, refuseTask } from "@/features/seller/refuse-task"
import type { TaskState } from "@/features/seller/task-state"
import { tellDesk } from "@/features/seller/tell-desk"
import { getT } from "@/i18n/get-t"
import { formatRupiah } from "@/lib/money"
import { routes } from "@/lib/routes"
import { caseFormFields, readCaseForm } from "./read-case-form"

/**
 * Every form of a case: `lng`, `case`, `action`, `wanted` (whole rupiah, as the page showed it), and what the action needs: `text`,
 * `photos`, `goods_back` (`yes`, `no`), `offered`.
 */
export async function moveCase(_previous: TaskState, form: FormData): Promise<TaskState> {
  const lng = formLanguage(form)
  const id = String(form.get("case") ?? "").slice(0, 64)
  const typed = formTexts(form, caseFormFields)
  const wanted = Number(form.get("wanted") ?? 0)
  const photos = await photosOf(form)
  if (!photos.ok) return refuseTask(lng, photos.error, typed)

  const read = readCaseForm(typed, photos.data, wanted)
  if (!read.ok && read.field) {
    const t = getT(lng, "desk-cases")
    const texts = {
      required: getT(lng, "errors")("field.required"),
      amount: t("answer.offered_wrong"),
      most: t("answer.offered_most", { wanted: formatRupiah(wanted, lng) }),
    }
    return refuseField(lng, read.field, texts[read.why], typed)
  }
  if (!read.ok) return refuseInput(lng, read.error, typed)
  const result = await tellDesk(lng, `/vendor/cases/${encodeURIComponent(id)}`, read.input)
  if (!result.ok) return refuseTask(lng, result.error, typed)
  return finishTask(routes.deskCase(lng, id, { done: read.input.action }))
}
