"use server"

import { refresh } from "next/cache"
import { getT } from "@/i18n/get-t"
import { errorMessage } from "@/lib/error-message"
import { askForCode } from "./ask-for-code"
import { credentialsSchema } from "./credentials-schema"
import { enter } from "./enter"
import { fieldTexts } from "./field-texts"
import { formLanguage } from "./form-language"
import { formText } from "./form-text"
import { identify } from "./identify"
import { nextPlace } from "./next-place"
import type { SignInState } from "./sign-in-state"

/**
 * The one sign-in for buyers and members: `lng`, `email`, `password`, and `next` with the name of a place. Says the same whether the
 * e-mail or the password is wrong.
 */
export async function signIn(_previous: SignInState, form: FormData): Promise<SignInState> {
  // without a script the page is drawn in this very request, and reads cookies: that is only sound after a refresh
  refresh()
  const lng = formLanguage(form)
  const email = formText(form, "email")
  const failed = (message: string, fields = {}): SignInState => ({ status: "failed", email, message, fields })

  const parsed = credentialsSchema.safeParse({ email, password: formText(form, "password") })
  if (!parsed.success) return failed(getT(lng, "errors")("invalid_input"), fieldTexts(lng, parsed.error))
  const result = await identify(parsed.data)
  if (!result.ok) {
    const wrong = result.error.code === "unauthorized"
    return failed(wrong ? getT(lng, "account")("sign_in.wrong") : errorMessage(lng, result.error))
  }
  const { tokens, staff, halfway } = result.data
  const next = nextPlace(form.get("next"))
  if (halfway) return askForCode(lng, halfway, next)
  if (!tokens.customer && !tokens.member) return { status: staff ? "staff" : "unfinished", email }
  return enter(lng, tokens, next)
}
