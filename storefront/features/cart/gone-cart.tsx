import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { Button } from "@/ui/button"
import { EmptyState } from "@/ui/empty-state"
import { ClearCount } from "./clear-count"
import { startOver } from "./start-over"

/** The cart that this browser remembers does not exist any more. */
export function GoneCart({ lng }: { lng: Language }) {
  const t = getT(lng, "cart")
  return (
    <EmptyState
      level={1}
      title={t("gone.title")}
      actions={
        <form action={startOver}>
          <input type="hidden" name="lng" value={lng} />
          <Button>{t("gone.start")}</Button>
        </form>
      }
    >
      <p>{t("gone.text")}</p>
      <ClearCount />
    </EmptyState>
  )
}
