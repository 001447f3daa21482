"use server"

import { recoveryCodesAnswer } from "@opop/vendor/contract/member-security"
import { formLanguage } from "@/features/account/form-language"
import { formText } from "@/features/account/form-text"
import { currentToken } from "@/features/account/session-cookies"
import { getT } from "@/i18n/get-t"
import { tellBackend } from "@/lib/backend"
import { refusal } from "@/lib/backend-error"
import { errorMessage } from "@/lib/error-message"
import { renderAgain } from "@/lib/render-again"

export type RenewState = { codes: string[]; error?: string; message?: string }

/** New codes for need: `lng`, `code`. */
export async function renewCodes(_previous: RenewState, form: FormData): Promise<RenewState> {
  const lng = formLanguage(form)
  const code = formText(form, "code")
  renderAgain()
  if (!code.trim()) return { codes: [], error: getT(lng, "errors")("field.required") }
  const token = await currentToken("member")
  const answer = token
    ? await tellBackend("/vendor/security/recovery-codes", { schema: recoveryCodesAnswer, lng, token, body: { code } })
    : refusal("unauthorized")
  if (answer.ok) return { codes: answer.data.recovery_codes }
  const text = errorMessage(lng, answer.error)
  return answer.error.code === "code_wrong" ? { codes: [], error: text } : { codes: [], message: text }
}
