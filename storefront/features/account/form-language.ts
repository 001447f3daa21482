import { defaultLanguage, isLanguage, type Language } from "@/i18n/languages"

/** The language that a form was shown in: its hidden field `lng`. */
export function formLanguage(form: FormData): Language {
  const given = String(form.get("lng") ?? "")
  return isLanguage(given) ? given : defaultLanguage
}
