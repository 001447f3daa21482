import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { routes } from "@/lib/routes"
import { ButtonLink } from "@/ui/button-link"
import { EmptyState } from "@/ui/empty-state"

/** Nothing in the cart yet, and where to begin. */
export function EmptyCart({ lng }: { lng: Language }) {
  const t = getT(lng, "cart")
  return (
    <EmptyState
      level={1}
      title={t("empty.title")}
      actions={
        <>
          <ButtonLink href={routes.products(lng)}>{t("empty.products")}</ButtonLink>
          <ButtonLink href={routes.stores(lng)} look="secondary">
            {t("empty.stores")}
          </ButtonLink>
        </>
      }
    >
      <p>{t("empty.text")}</p>
    </EmptyState>
  )
}
