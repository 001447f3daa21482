"use server"

import { formLanguage } from "@/features/account/form-language"
import { finishTask } from "@/features/seller/finish-task"
import { formTexts } from "@/features/seller/form-texts"
import { refuseTask } from "@/features/seller/refuse-task"
import type { TaskState } from "@/features/seller/task-state"
import { getT } from "@/i18n/get-t"
import { formatMoment } from "@/lib/dates"
import { formatRupiah } from "@/lib/money"
import { renderAgain } from "@/lib/render-again"
import { routes } from "@/lib/routes"
import { tellPurchase } from "./tell-purchase"

const names = ["number", "order", "action", "name", "total", "until"] as const

/** "Batalkan pesanan ini" and "Barang sudah saya terima": asks once more, then does it. `lng`, the texts of {@link names}, `step`. */
export async function actOnOrder(_previous: TaskState, form: FormData): Promise<TaskState> {
  const lng = formLanguage(form)
  const typed = formTexts(form, names)
  const { number = "", order = "", name = "", total = "", until = "" } = typed
  const action = typed["action"] === "receive" ? "receive" : "cancel"
  const step = form.get("step")
  if (step === "back") {
    renderAgain()
    return { status: "idle", typed }
  }
  if (step !== "confirmed") {
    const t = getT(lng, "purchase")
    renderAgain()
    const question = {
      cancel: {
        title: t("act.cancel_sure", { name }),
        text: t("act.cancel_text", { total: formatRupiah(Number(total) || 0, lng) }),
        submit: t("act.cancel_confirm"),
      },
      receive: {
        title: t("act.receive_sure", { name }),
        text: Date.parse(until) ? t("act.receive_text", { until: formatMoment(until, lng) }) : "",
        submit: t("act.receive_confirm"),
      },
    }[action]
    return { status: "confirm", question, typed }
  }
  const result = await tellPurchase(lng, number, `orders/${encodeURIComponent(order)}`, { action })
  if (!result.ok) return refuseTask(lng, result.error, typed)
  return finishTask(routes.purchase(lng, number, { done: action }))
}
