import "server-only"
import { memberRoles } from "@opop/vendor/contract/desk"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"

/** The roles to choose from, each with what it opens. */
export function roleOptions(lng: Language) {
  const t = getT(lng, "desk-members")
  return memberRoles.map((role) => ({ value: role, label: t(`role.${role}.name`), note: t(`role.${role}.can`) }))
}
