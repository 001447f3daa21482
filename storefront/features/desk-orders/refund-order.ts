"use server"

import { randomUUID } from "node:crypto"
import { refundOrder as refundInput } from "@opop/vendor/contract/desk"
import { formLanguage } from "@/features/account/form-language"
import { readRupiah } from "@/features/catalogue/read-rupiah"
import { finishTask } from "@/features/seller/finish-task"
import { formTexts } from "@/features/seller/form-texts"
import { refuseField, refuseInput, refuseTask } from "@/features/seller/refuse-task"
import type { TaskState } from "@/features/seller/task-state"
import { tellDesk } from "@/features/seller/tell-desk"
import { getT } from "@/i18n/get-t"
import { formatRupiah } from "@/lib/money"
import { renderAgain } from "@/lib/render-again"
import { routes } from "@/lib/routes"
import { orderIdOf, orderPath } from "./order-path"

/**
 * "Kembalikan dana": `lng`, `order`, `left` (whole rupiah, as the page showed it), `amount`, `note`, and `step`: the first submission
 * asks once more and gives the refund its `key`, the second one gives the money back. However often that is sent, the key makes it one
 * refund.
 */
export async function refundOrder(_previous: TaskState, form: FormData): Promise<TaskState> {
  const lng = formLanguage(form)
  const t = getT(lng, "desk-orders")
  const id = orderIdOf(form)
  const sent = formTexts(form, ["amount", "note", "key"])
  const typed = { ...sent, key: sent["key"] || randomUUID() }
  const amount = readRupiah(sent["amount"] ?? "")
  const left = Number(form.get("left"))

  if (!amount) return refuseField(lng, "amount", t("refund.amount_wrong"), typed)
  if (amount > left)
    return refuseField(lng, "amount", t("refund.amount_most", { left: formatRupiah(left, lng) }), typed)
  const input = refundInput.safeParse({ amount, note: sent["note"], key: typed.key })
  if (!input.success) return refuseInput(lng, input.error, typed)
  const step = form.get("step")
  if (step === "back") {
    renderAgain()
    return { status: "idle", typed }
  }
  if (step !== "confirmed") {
    const money = formatRupiah(amount, lng)
    const question = {
      title: t("refund.sure", { amount: money }),
      text: t("refund.sure_text", { note: input.data.note, rest: formatRupiah(left - amount, lng) }),
      submit: t("refund.confirm", { amount: money }),
    }
    renderAgain()
    return { status: "confirm", question, typed }
  }
  const result = await tellDesk(lng, orderPath(id, "refund"), input.data)
  if (!result.ok) return refuseTask(lng, result.error, typed)
  return finishTask(routes.deskOrder(lng, id, { done: "refunded" }))
}
