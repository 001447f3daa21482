import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { formatRupiah } from "@/lib/money"
import type { FilterNames } from "./active-filters"
import type { Choices } from "./load-choices"

/** Words for everything that can be chosen, in one language. */
export function filterNames(lng: Language, { categories, regencies, cooperative }: Choices): FilterNames {
  const t = getT(lng, "catalogue")
  return {
    badge: t("filter.badge"),
    export: t("filter.export"),
    in_stock: t("filter.in_stock"),
    category: (handle) => categories.find((one) => one.handle === handle)?.name ?? handle,
    regency: (code) => regencies.find((one) => one.code === code)?.name ?? code,
    cooperative: cooperative?.name ?? "",
    price: (min, max) => {
      const [from, to] = [min, max].map((amount) => (amount === undefined ? "" : formatRupiah(amount, lng)))
      if (from && to) return t("filter.between", { from, to })
      return from ? t("filter.from", { from }) : t("filter.up_to", { to })
    },
  }
}
