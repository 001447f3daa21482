import "server-only"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"

/** The strings of the sign-in form. */
export function signInTexts(lng: Language) {
  const t = getT(lng, "account")
  return {
    email: t("sign_in.email"),
    password: t("sign_in.password"),
    show: t("sign_in.show"),
    hide: t("sign_in.hide"),
    submit: t("sign_in.submit"),
    working: t("sign_in.working"),
    unfinished: t("unfinished.title"),
    unfinishedText: t("unfinished.text"),
    unfinishedLink: t("unfinished.link"),
    staff: t("staff.title"),
    staffText: t("staff.text"),
    staffLink: t("staff.link"),
  }
}

export type SignInTexts = ReturnType<typeof signInTexts>
