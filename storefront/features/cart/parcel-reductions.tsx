import type { Parcel } from "@opop/vendor/contract/cart"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { Price } from "@/ui/price"

/** Rows for what promotions take off a parcel's goods; what they take off its shipping is in the shipping's own row. */
export function ParcelReductions({ lng, reductions }: { lng: Language; reductions: Parcel["reductions"] }) {
  const t = getT(lng, "cart")
  return reductions
    .filter(({ kind }) => kind !== "free_shipping")
    .map(({ code, amount }) => (
      <div key={code ?? "own"} className="col-span-2 flex justify-between gap-x-6 text-success">
        <dt>{code ? t("reduction", { code }) : t("reduction_own")}</dt>
        <dd className="text-right font-semibold">
          −<Price amount={amount} lng={lng} />
        </dd>
      </div>
    ))
}
