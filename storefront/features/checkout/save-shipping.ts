"use server"

import { redirect } from "next/navigation"
import { defaultLanguage, isLanguage } from "@/i18n/languages"
import type { BackendError } from "@/lib/backend-error"
import { errorMessage } from "@/lib/error-message"
import { renderAgain } from "@/lib/render-again"
import { routes } from "@/lib/routes"
import { readChoices } from "./shipping-choices"
import { readNotes } from "./shipping-notes"
import type { StepState } from "./step-state"
import { tellCart } from "./tell-cart"

/** The form with one choice and a note per cooperative; leads to the last step. */
export async function saveShipping(_previous: StepState, form: FormData): Promise<StepState> {
  const language = String(form.get("lng") ?? "")
  const lng = isLanguage(language) ? language : defaultLanguage
  const choices = readChoices(form)
  const failed = (error: BackendError): StepState => {
    renderAgain()
    return { status: "failed", message: errorMessage(lng, error) }
  }
  if (!choices.length) return failed({ code: "shipping_missing", details: {} })
  const notes = readNotes(form)
  const noted = notes.length ? await tellCart(lng, "notes", { notes }) : undefined
  if (noted && !noted.ok) return failed(noted.error)
  const result = await tellCart(lng, "shipping", { choices })
  if (result.ok) redirect(routes.checkout(lng, { step: "review" }))
  return failed(result.error)
}
