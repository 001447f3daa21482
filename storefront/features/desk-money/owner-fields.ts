import "server-only"
import { codeField } from "@/features/desk-security/code-field"
import type { TaskField } from "@/features/seller/task-fields"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"

/**
 * What moves a cooperative's money elsewhere is for owners, who sign in once more for it.
 * @param codeNeeded whether their sign-in asks for a code
 * @param hint why the password is asked for
 */
export function ownerFields(lng: Language, codeNeeded: boolean, hint: string): TaskField[] {
  const t = getT(lng, "desk-money")
  return [
    {
      ...{ kind: "password", name: "password", label: t("account.password"), hint },
      ...{ show: t("account.show"), hide: t("account.hide"), required: true },
    },
    ...(codeNeeded ? [codeField(lng)] : []),
  ]
}
