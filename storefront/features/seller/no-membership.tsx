import { SignOutForm } from "@/features/account/sign-out-form"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { routes } from "@/lib/routes"
import { ButtonLink } from "@/ui/button-link"
import { buttonStyle } from "@/ui/button-style"
import { EmptyState } from "@/ui/empty-state"
import { RefreshIcon } from "@/ui/icons/refresh-icon"

/** Signed in as a member, but no cooperative says so. */
export function NoMembership({ lng }: { lng: Language }) {
  const t = getT(lng, "seller")
  return (
    <main id="main" className="wrap py-8 md:py-14">
      <EmptyState
        level={1}
        title={t("no_membership.title")}
        actions={
          <>
            <ButtonLink href={routes.join(lng)} look="secondary" className="min-h-12">
              {t("sign_in.apply")}
            </ButtonLink>
            {/* a plain link: the page is asked for anew */}
            <a href={routes.seller(lng)} className={`${buttonStyle({ look: "primary" })} min-h-12`}>
              <RefreshIcon />
              {t("no_membership.reload")}
            </a>
            <SignOutForm lng={lng} text={t("sign_out")} from="seller" />
          </>
        }
      >
        <p>{t("no_membership.text")}</p>
      </EmptyState>
    </main>
  )
}
