import "server-only"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"

/** The strings of the registration form. */
export function registerTexts(lng: Language) {
  const t = getT(lng, "account")
  return {
    name: t("register.name"),
    nameHint: t("register.name_hint"),
    email: t("sign_in.email"),
    password: t("sign_in.password"),
    passwordHint: t("register.password_hint"),
    show: t("sign_in.show"),
    hide: t("sign_in.hide"),
    submit: t("register.submit"),
    working: t("register.working"),
  }
}

export type RegisterTexts = ReturnType<typeof registerTexts>
