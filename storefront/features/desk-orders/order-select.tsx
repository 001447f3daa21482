import type { DeskOrder } from "@opop/vendor/contract/desk"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"

/** Chooses an order for what is done with several at once; above the card's own link. */
export function OrderSelect({ lng, order }: { lng: Language; order: DeskOrder }) {
  const t = getT(lng, "desk-orders")
  return (
    <label className="absolute right-2 top-11 z-10 grid size-12 cursor-pointer place-items-center print:hidden">
      <span className="sr-only">{t("papers.choose", { number: order.number })}</span>
      <input type="checkbox" name="orders" value={order.id} className="size-6 accent-brand" />
    </label>
  )
}
