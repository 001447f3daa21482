"use server"

import { codeStarted, recoveryCodesAnswer } from "@opop/vendor/contract/member-security"
import { renderSVG } from "uqr"
import { formLanguage } from "@/features/account/form-language"
import { formText } from "@/features/account/form-text"
import { currentToken } from "@/features/account/session-cookies"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { tellBackend } from "@/lib/backend"
import { type BackendError, refusal } from "@/lib/backend-error"
import { errorMessage } from "@/lib/error-message"
import { renderAgain } from "@/lib/render-again"
import type { CodeState } from "./code-state"

/** One step further towards codes: `lng`, and `password`, or `code` once there is a key. */
export async function setUpCode(previous: CodeState, form: FormData): Promise<CodeState> {
  const lng = formLanguage(form)
  const token = await currentToken("member")
  renderAgain()
  if (!token) return refused(lng, previous, refusal("unauthorized").error)
  return previous.step === "phone" ? confirm(lng, previous, token, form) : begin(lng, token, form)
}

async function begin(lng: Language, token: string, form: FormData): Promise<CodeState> {
  const body = { password: formText(form, "password") }
  if (!body.password) return { step: "password", error: getT(lng, "errors")("field.required") }
  const answer = await tellBackend("/vendor/security/code", { schema: codeStarted, lng, token, body })
  if (!answer.ok) {
    const wrong = answer.error.code === "password_wrong"
    if (wrong) return { step: "password", error: errorMessage(lng, answer.error) }
    return refused(lng, { step: "password" }, answer.error)
  }
  const { key, address } = answer.data
  // dark on light with its quiet border also on a dark page: cameras need it
  const picture = `data:image/svg+xml,${encodeURIComponent(renderSVG(address, { border: 2 }))}`
  return { step: "phone", key, address, picture }
}

async function confirm(
  lng: Language,
  { key, address, picture }: Extract<CodeState, { step: "phone" }>,
  token: string,
  form: FormData,
): Promise<CodeState> {
  const phone = { step: "phone" as const, key, address, picture }
  const body = { code: formText(form, "code") }
  const answer = await tellBackend("/vendor/security/code/confirm", { schema: recoveryCodesAnswer, lng, token, body })
  if (answer.ok) return { step: "kept", codes: answer.data.recovery_codes }
  if (answer.error.code === "code_wrong") return { ...phone, error: getT(lng, "desk-members")("setup.wrong") }
  if (answer.error.code === "invalid_input") return { ...phone, error: getT(lng, "errors")("field.code_digits") }
  return refused(lng, phone, answer.error)
}

const refused = (lng: Language, state: CodeState, error: BackendError): CodeState => ({
  ...state,
  message: errorMessage(lng, error),
})
