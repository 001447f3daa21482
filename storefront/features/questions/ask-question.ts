"use server"

import { randomUUID } from "node:crypto"
import { askAboutProduct, questionAnswer } from "@opop/vendor/contract/question"
import { z } from "zod"
import { currentCustomerToken } from "@/features/account/current-customer"
import { formLanguage } from "@/features/account/form-language"
import { tellPurchase } from "@/features/purchase/tell-purchase"
import { finishTask } from "@/features/seller/finish-task"
import { formTexts } from "@/features/seller/form-texts"
import { refuseTask } from "@/features/seller/refuse-task"
import type { TaskState, Typed } from "@/features/seller/task-state"
import type { Language } from "@/i18n/languages"
import { tellBackend } from "@/lib/backend"
import { type Result, refusal } from "@/lib/backend-error"
import { routes } from "@/lib/routes"
import { questionFormNames } from "./question-texts"

/**
 * A buyer asks, writes more or closes: `lng`; `handle` of a product, or `number` and `order` of a purchase; `question` and `action`
 * (`message`, `close`) when it stands already; `text` and a `key` that stays the same however often it is sent.
 */
export async function askQuestion(_previous: TaskState, form: FormData): Promise<TaskState> {
  const lng = formLanguage(form)
  const texts = formTexts(form, questionFormNames)
  const typed: Typed = { ...texts, key: texts["key"] || randomUUID() }
  const { text = "", key, action, handle, number } = typed
  const closes = action === "close"
  const input = askAboutProduct.safeParse({ text: closes ? "-" : text, key })
  if (!input.success) {
    const fields = input.error.issues.map(({ path, message }) => ({ path: path.join("."), code: message }))
    return refuseTask(lng, refusal("invalid_input", { fields }).error, typed)
  }
  const result = await send(lng, typed, closes ? { action } : { ...(action && { action }), ...input.data })
  if (!result.ok) return refuseTask(lng, result.error, typed)
  const done = closes ? "close" : "ask"
  if (number) return finishTask(routes.purchaseQuestions(lng, number, { done }))
  return finishTask(handle ? routes.productQuestions(lng, handle, { done }) : routes.myQuestions(lng, { done }))
}

async function send(lng: Language, typed: Record<string, string>, body: object): Promise<Result<unknown>> {
  const { handle = "", number = "", order = "", question = "" } = typed
  const part = encodeURIComponent
  if (number) {
    const path = question ? `questions/${part(question)}` : `orders/${part(order)}/questions`
    return tellPurchase(lng, number, path, body, questionAnswer)
  }
  const token = await currentCustomerToken()
  if (!token) return refusal("unauthorized")
  const path = question
    ? `/store/customers/me/questions/${part(question)}`
    : `/store/catalogue/${part(handle)}/questions`
  return tellBackend(path, { schema: z.unknown(), lng, token, body })
}
