import { ClearCount } from "@/features/cart/clear-count"
import { startOver } from "@/features/cart/start-over"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { Button } from "@/ui/button"
import { EmptyState } from "@/ui/empty-state"
import { openPlacedPurchase } from "./open-placed-purchase"

/** The cart has become a purchase, perhaps in another tab: the way there, and to a new cart. */
export function CompletedCart({ lng }: { lng: Language }) {
  const t = getT(lng, "cart")
  return (
    <EmptyState
      level={1}
      title={t("completed.title")}
      actions={
        <>
          <form action={openPlacedPurchase}>
            <input type="hidden" name="lng" value={lng} />
            <Button>{t("completed.open")}</Button>
          </form>
          <form action={startOver}>
            <input type="hidden" name="lng" value={lng} />
            <Button look="secondary">{t("completed.start")}</Button>
          </form>
        </>
      }
    >
      <p>{t("completed.text")}</p>
      <ClearCount />
    </EmptyState>
  )
}
