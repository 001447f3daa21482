import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { routes } from "@/lib/routes"
import { ButtonLink } from "@/ui/button-link"
import { EmptyState } from "@/ui/empty-state"
import { SearchForm } from "./search-form"

/** What a page says that does not exist: why that may be, and the ways on. */
export function MissingView({ lng }: { lng: Language }) {
  const t = getT(lng, "common")
  return (
    <main id="main" className="wrap py-8 md:py-14">
      <EmptyState
        level={1}
        title={t("not_found.title")}
        actions={
          <>
            <ButtonLink href={routes.products(lng)}>{t("not_found.products")}</ButtonLink>
            <ButtonLink href={routes.home(lng)} look="secondary">
              {t("not_found.home")}
            </ButtonLink>
          </>
        }
      >
        <p>{t("not_found.text")}</p>
        <SearchForm lng={lng} className="mt-6" />
      </EmptyState>
    </main>
  )
}
