"use server"

import { parcelNews, refuseRest as refuseRestInput, sendOrder as sendInput } from "@opop/vendor/contract/desk"
import { formLanguage } from "@/features/account/form-language"
import { finishTask } from "@/features/seller/finish-task"
import { formTexts } from "@/features/seller/form-texts"
import { refuseInput, refuseTask } from "@/features/seller/refuse-task"
import type { TaskState } from "@/features/seller/task-state"
import { tellDesk } from "@/features/seller/tell-desk"
import { getT } from "@/i18n/get-t"
import { routes } from "@/lib/routes"
import { orderIdOf } from "./order-path"
import { piecesInForm } from "./pieces-in-form"

const path = (id: string, rest: string) => `/vendor/orders/${encodeURIComponent(id)}/${rest}`

/** "Tandai sudah dikemas": `lng`, `order`, `packed`. */
export async function packOrder(_previous: TaskState, form: FormData): Promise<TaskState> {
  const lng = formLanguage(form)
  const id = orderIdOf(form)
  const packed = form.get("packed") !== "no"
  const result = await tellDesk(lng, "/vendor/orders/packed", { orders: [id], packed })
  if (!result.ok && result.error.code === "order_state")
    return finishTask(routes.deskOrder(lng, id, { done: "changed" }))
  if (!result.ok) return refuseTask(lng, result.error, {})
  return finishTask(routes.deskOrder(lng, id, packed ? { done: "packed" } : {}))
}

/** "Kirim sebagian": `lng`, `order`, `courier`, `number`, `pieces-<line>` for each line, `rest`, `note`, `key`. */
export async function sendPart(_previous: TaskState, form: FormData): Promise<TaskState> {
  const lng = formLanguage(form)
  const t = getT(lng, "desk-orders")
  const id = orderIdOf(form)
  const names = [...new Set(form.keys())].filter((name) => name.startsWith("pieces-")).slice(0, 100)
  const typed = formTexts(form, ["courier", "number", "rest", "note", "key", ...names])
  const lines = piecesInForm(typed)
  if (!lines.length) return { status: "failed", message: t("send_part.none"), fields: {}, typed }
  const { courier, number, rest, note, key } = typed
  const input = sendInput.safeParse({ courier, number, note, rest: rest || "later", lines, ...(key && { key }) })
  if (!input.success) return refuseInput(lng, input.error, typed)
  const result = await tellDesk(lng, path(id, "send"), input.data)
  if (!result.ok) return refuseTask(lng, result.error, typed)
  return finishTask(routes.deskOrder(lng, id, { done: input.data.rest === "refuse" ? "rest_refused" : "part_sent" }))
}

/** "Sisanya tidak bisa dikirim": `lng`, `order`, `note`. */
export async function refuseRest(_previous: TaskState, form: FormData): Promise<TaskState> {
  const lng = formLanguage(form)
  const id = orderIdOf(form)
  const typed = formTexts(form, ["note"])
  const input = refuseRestInput.safeParse(typed)
  if (!input.success) return refuseInput(lng, input.error, typed)
  const result = await tellDesk(lng, path(id, "refuse-rest"), input.data)
  if (!result.ok) return refuseTask(lng, result.error, typed)
  return finishTask(routes.deskOrder(lng, id, { done: "rest_refused" }))
}

/** How a parcel is: `lng`, `order`, `parcel`, `is`. */
export async function noteParcel(_previous: TaskState, form: FormData): Promise<TaskState> {
  const lng = formLanguage(form)
  const id = orderIdOf(form)
  const is = parcelNews.find((news) => news === form.get("is"))
  const parcel = encodeURIComponent(String(form.get("parcel") ?? "").slice(0, 64))
  const result = await tellDesk(lng, path(id, `parcels/${parcel}`), { is })
  if (!result.ok) return refuseTask(lng, result.error, {})
  return finishTask(routes.deskOrder(lng, id, { done: "parcel" }))
}
