import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { routes } from "@/lib/routes"
import { ButtonLink } from "@/ui/button-link"
import { EmptyState } from "@/ui/empty-state"

/** The member's role may not come here. */
export function ForbiddenPlace({ lng }: { lng: Language }) {
  const t = getT(lng, "seller")
  return (
    <main id="main" className="wrap py-8 md:py-14">
      <EmptyState
        level={1}
        title={t("forbidden.title")}
        actions={
          <ButtonLink href={routes.seller(lng)} className="min-h-12">
            {t("forbidden.home")}
          </ButtonLink>
        }
      >
        <p>{t("forbidden.text")}</p>
      </EmptyState>
    </main>
  )
}
