"use server"

import { redirect } from "next/navigation"
import { defaultLanguage, isLanguage } from "@/i18n/languages"
import { errorMessage } from "@/lib/error-message"
import { renderAgain } from "@/lib/render-again"
import { routes } from "@/lib/routes"
import type { LookupState } from "./lookup-state"
import { rememberPurchase } from "./purchase-cookies"
import { tellLookup } from "./tell-lookup"

/** The look-up form: `lng`, `number`, `email`. One answer for every way of not knowing. */
export async function lookUp(_previous: LookupState, form: FormData): Promise<LookupState> {
  const text = (name: string) => String(form.get(name) ?? "").slice(0, 300)
  const language = text("lng")
  const lng = isLanguage(language) ? language : defaultLanguage
  const typed = { number: text("number"), email: text("email") }
  const result = await tellLookup(lng, typed)
  if (!result.ok) {
    renderAgain()
    return { status: "failed", message: errorMessage(lng, result.error), ...typed }
  }
  await rememberPurchase(result.data)
  redirect(routes.purchase(lng, result.data.number))
}
