import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { ButtonLink } from "@/ui/button-link"
import { EmptyState } from "@/ui/empty-state"
import { catalogueHref } from "./catalogue-href"
import type { CatalogueSelection } from "./catalogue-selection"

type Props = { lng: Language; selection: CatalogueSelection; pages: number }

/** The list is shorter than the page that was asked for. */
export function BeyondLastPage({ lng, selection, pages }: Props) {
  const t = getT(lng, "catalogue")
  return (
    <EmptyState
      title={t("beyond.title")}
      actions={
        <>
          <ButtonLink href={catalogueHref(lng, { ...selection, page: pages })}>
            {t("beyond.last", { pages })}
          </ButtonLink>
          {pages > 1 && (
            <ButtonLink href={catalogueHref(lng, { ...selection, page: 1 })} look="secondary">
              {t("beyond.first")}
            </ButtonLink>
          )}
        </>
      }
    >
      <p>{t("beyond.text", { count: pages })}</p>
    </EmptyState>
  )
}
