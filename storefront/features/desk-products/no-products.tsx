import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { routes } from "@/lib/routes"
import { ButtonLink } from "@/ui/button-link"
import { EmptyState } from "@/ui/empty-state"
import type { ProductsAsked } from "./read-products-query"

type Props = { lng: Language; asked: ProductsAsked; writes: boolean }

/** A tab or a search without products, and the way on. */
export function NoProducts({ lng, asked: { tab, q }, writes }: Props) {
  const t = getT(lng, "desk-products")
  if (q) {
    return (
      <EmptyState
        title={t("empty.search", { words: q })}
        actions={
          <ButtonLink href={routes.deskProducts(lng)} look="secondary" className="min-h-12">
            {t("empty.show_all")}
          </ButtonLink>
        }
      >
        <p>{t("empty.search_text")}</p>
      </EmptyState>
    )
  }
  const first = tab === "all" && writes
  return (
    <EmptyState
      title={t(`empty.${tab}`)}
      actions={
        first ? (
          <>
            <ButtonLink href={routes.deskNewProduct(lng)} className="min-h-12">
              {t("empty.first")}
            </ButtonLink>
            <ButtonLink href={routes.deskImports(lng)} look="secondary" className="min-h-12">
              {t("empty.import")}
            </ButtonLink>
          </>
        ) : undefined
      }
    >
      {first && <p>{t("empty.text")}</p>}
    </EmptyState>
  )
}
