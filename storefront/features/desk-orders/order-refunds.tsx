import type { OrderMoney } from "@opop/vendor/contract/purchase"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { formatMoment } from "@/lib/dates"
import { Price } from "@/ui/price"

/** Every refund of an order: when, how much, who asked and why. */
export function OrderRefunds({ lng, money: { refunds } }: { lng: Language; money: OrderMoney }) {
  const t = getT(lng, "desk-orders")
  if (!refunds.length) return null
  return (
    <div className="mt-4 border-t border-line pt-3">
      <h3 className="text-base tracking-normal">{t("refunds.title")}</h3>
      <ul className="divide-y divide-line text-sm">
        {refunds.map((refund, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: refunds are only ever added
          <li key={index} className="py-2.5">
            <p className="flex justify-between gap-4 font-semibold">
              <span>{t(`refunds.reason.${refund.reason}`)}</span>
              <Price amount={refund.amount} lng={lng} className="whitespace-nowrap" />
            </p>
            <p className="text-muted">
              {t(`refunds.by.${refund.by}`)} · {formatMoment(refund.at, lng)}
            </p>
            {refund.note && <p className="wrap-anywhere">{refund.note}</p>}
          </li>
        ))}
      </ul>
    </div>
  )
}
