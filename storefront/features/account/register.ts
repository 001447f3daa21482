"use server"

import { refresh } from "next/cache"
import { getT } from "@/i18n/get-t"
import { errorMessage } from "@/lib/error-message"
import { askForCode } from "./ask-for-code"
import { registrationSchema } from "./credentials-schema"
import { enter } from "./enter"
import { fieldTexts } from "./field-texts"
import { formLanguage } from "./form-language"
import { formText } from "./form-text"
import { nextPlace } from "./next-place"
import { registerCustomer } from "./register-customer"
import type { RegisterState } from "./register-state"

/** A new buyer's account: `lng`, `name`, `email`, `password`, and `next` with the name of a place. Signs in at once. */
export async function register(_previous: RegisterState, form: FormData): Promise<RegisterState> {
  // without a script the page is drawn in this very request, and reads cookies: that is only sound after a refresh
  refresh()
  const lng = formLanguage(form)
  const name = formText(form, "name")
  const email = formText(form, "email")
  const failed = (message: string, fields = {}): RegisterState => ({ status: "failed", name, email, message, fields })

  const parsed = registrationSchema.safeParse({ name, email, password: formText(form, "password") })
  const check = getT(lng, "errors")("invalid_input")
  if (!parsed.success) return failed(check, fieldTexts(lng, parsed.error))
  const { name: called, ...credentials } = parsed.data
  const result = await registerCustomer(called, credentials)
  if (!result.ok) {
    const t = getT(lng, "account")
    return result.error.code === "account_exists"
      ? failed(t("register.problem"), { email: t("register.known") })
      : failed(errorMessage(lng, result.error))
  }
  const next = nextPlace(form.get("next"))
  if (result.data.halfway) return askForCode(lng, result.data.halfway, next)
  return enter(lng, result.data.tokens, next)
}
