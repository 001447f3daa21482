import "server-only"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { place } from "@/lib/fill-place"

/** The strings of one line's form. @param title of the product, so that a screen reader tells the lines apart */
export function quantityTexts(lng: Language, title: string) {
  const common = getT(lng, "common")
  const t = getT(lng, "cart")
  return {
    quantity: t("quantity_of", { title }),
    less: t("less_of", { title }),
    more: t("more_of", { title }),
    change: t("change_quantity"),
    changing: common("loading"),
    take: t("take", { left: place }),
    remove: t("remove"),
    removeNamed: t("remove_named", { title }),
  }
}

export type QuantityTexts = ReturnType<typeof quantityTexts>
