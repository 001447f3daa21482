import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { routes } from "@/lib/routes"
import { ButtonLink } from "@/ui/button-link"
import { EmptyState } from "@/ui/empty-state"
import { SignOutForm } from "./sign-out-form"

/** The account of somebody who works for a cooperative and has bought nothing for themselves yet. */
export function MemberOnlyView({ lng }: { lng: Language }) {
  const t = getT(lng, "account")
  return (
    <main id="main" className="wrap py-8 md:py-14">
      <EmptyState
        level={1}
        title={t("member_only.title")}
        actions={
          <>
            <ButtonLink href={routes.seller(lng)}>{t("desk.link")}</ButtonLink>
            <ButtonLink href={routes.register(lng)} look="secondary">
              {t("why.register")}
            </ButtonLink>
            <SignOutForm lng={lng} text={t("sign_out")} />
          </>
        }
      >
        <p>{t("member_only.text")}</p>
      </EmptyState>
    </main>
  )
}
