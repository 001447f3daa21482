"use server"

import { randomUUID } from "node:crypto"
import { caseAnswer } from "@opop/vendor/contract/order-case"
import { formLanguage } from "@/features/account/form-language"
import { tellPurchase } from "@/features/purchase/tell-purchase"
import { finishTask } from "@/features/seller/finish-task"
import { formTexts } from "@/features/seller/form-texts"
import { photosOf } from "@/features/seller/photos-of"
import { refuseField, refuseInput, refuseTask } from "@/features/seller/refuse-task"
import type { TaskState } from "@/features/seller/task-state"
import { getT } from "@/i18n/get-t"
import { routes } from "@/lib/routes"
import { readReport, reportNames } from "./read-report"

/** "Kirim laporan": `lng`, `number`, `order`, and the fields of a report. A key that stays makes it one case however often it is sent. */
export async function openCase(_previous: TaskState, form: FormData): Promise<TaskState> {
  const lng = formLanguage(form)
  const lines = [...form.keys()].filter((name) => name.startsWith("line:")).slice(0, 50)
  const texts = formTexts(form, [...reportNames, "number", "order", ...lines])
  const typed = { ...texts, key: texts["key"] || randomUUID() }
  const { number = "", order = "" } = texts
  const photos = await photosOf(form)
  if (!photos.ok) return refuseTask(lng, photos.error, typed)
  const read = readReport(typed, photos.data)
  const t = getT(lng, "purchase")
  if (!read.ok && read.field) {
    const [name, text] =
      read.field === "lines" ? [lines[0] ?? "text", t("report.lines_missing")] : ["wanted", t("report.wanted_wrong")]
    return refuseField(lng, name, text, typed)
  }
  if (!read.ok) return refuseInput(lng, read.error, typed)
  const result = await tellPurchase(lng, number, `orders/${encodeURIComponent(order)}/cases`, read.input, caseAnswer)
  if (!result.ok) return refuseTask(lng, result.error, typed)
  return finishTask(routes.case(lng, number, result.data.case.id, { done: "open" }))
}
