import "server-only"
import type { z } from "zod"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { refusal } from "@/lib/backend-error"
import { type FieldErrors, fieldErrors } from "@/lib/field-errors"

const own = ["password_short", "password_is_email"] as const

/** What to write beside each field of the sign-in or the registration: the first thing that is wrong with it. */
export function fieldTexts(lng: Language, { issues }: z.ZodError): FieldErrors {
  const t = getT(lng, "account")
  const fields = issues.map(({ path, message }) => ({ path: path.join("."), code: message }))
  const general = fieldErrors(lng, refusal("invalid_input", { fields }).error)
  const texts: FieldErrors = {}
  for (const { path, code } of fields) {
    const known = own.find((one) => one === code)
    texts[path] ??= known ? t(`faults.${known}`) : (general[path] ?? "")
  }
  return texts
}
