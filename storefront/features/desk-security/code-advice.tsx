import type { MemberRole } from "@opop/vendor/contract/desk"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { routes } from "@/lib/routes"
import { ButtonLink } from "@/ui/button-link"
import { Notice } from "@/ui/notice"

type Props = { lng: Language; role: MemberRole; codeNeeded: boolean | undefined }

/** For whoever can reach the money and signs in with a password alone. */
export function CodeAdvice({ lng, role, codeNeeded }: Props) {
  const t = getT(lng, "desk-members")
  if (codeNeeded !== false || (role !== "owner" && role !== "finance")) return null
  return (
    <Notice tone="info" title={t("security.advice.title")}>
      <p>{t("security.advice.text")}</p>
      <p className="mt-3 [&_a]:no-underline">
        <ButtonLink href={routes.deskSecurityTask(lng, "code")} look="secondary" className="min-h-12">
          {t("security.advice.link")}
        </ButtonLink>
      </p>
    </Notice>
  )
}
