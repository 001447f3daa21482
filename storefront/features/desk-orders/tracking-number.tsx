import type { OrderCourse } from "@opop/vendor/contract/purchase"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { CopyButton } from "@/ui/copy-button"

/** The courier and the number of a parcel, ready to be copied. */
export function TrackingNumber({ lng, tracking }: { lng: Language; tracking: NonNullable<OrderCourse["tracking"]> }) {
  const t = getT(lng, "desk-orders")
  const common = getT(lng, "seller")
  return (
    <p className="flex flex-wrap items-center gap-x-3 rounded-sm bg-sunken px-3 py-2">
      <span className="font-semibold wrap-anywhere">{tracking.courier}</span>
      <span className="tabular-nums select-all wrap-anywhere">{tracking.number}</span>
      <CopyButton
        value={tracking.number}
        texts={{ copy: common("copy"), copied: common("copied"), what: t("tracking") }}
      />
    </p>
  )
}
