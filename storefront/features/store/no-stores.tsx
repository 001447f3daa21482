import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { routes } from "@/lib/routes"
import { ButtonLink } from "@/ui/button-link"
import { EmptyState } from "@/ui/empty-state"
import type { Directory } from "./load-directory"

/** No store here, or none of that name: said kindly, with the ways on. */
export function NoStores({ lng, directory: { selection, regency } }: { lng: Language; directory: Directory }) {
  const t = getT(lng, "store")
  const { q } = selection
  if (!q)
    return (
      <EmptyState
        title={regency ? t("none.regency", { name: regency.name }) : t("none.all")}
        actions={
          <>
            {regency && <ButtonLink href={routes.stores(lng)}>{t("directory.back")}</ButtonLink>}
            <ButtonLink href={routes.products(lng)} look="secondary">
              {t("none.products")}
            </ButtonLink>
          </>
        }
      >
        <p>{regency ? t("none.regency_text") : t("none.all_text")}</p>
      </EmptyState>
    )
  return (
    <EmptyState
      title={regency ? t("none.words_regency", { words: q, name: regency.name }) : t("none.words", { words: q })}
      actions={
        <>
          <ButtonLink href={routes.stores(lng, regency ? { q } : {})}>
            {regency ? t("none.everywhere") : t("directory.back")}
          </ButtonLink>
          <ButtonLink href={routes.products(lng, { q })} look="secondary">
            {t("none.as_products", { words: q })}
          </ButtonLink>
        </>
      }
    >
      <p>{t("none.words_text")}</p>
    </EmptyState>
  )
}
