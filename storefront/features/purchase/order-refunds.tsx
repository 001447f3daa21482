import type { OrderMoney } from "@opop/vendor/contract/purchase"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { formatMoment } from "@/lib/dates"
import { Price } from "@/ui/price"

/** What went back of one order: how much, when, who gave it and why. */
export function OrderRefunds({ lng, money: { refunds } }: { lng: Language; money: OrderMoney }) {
  const t = getT(lng, "purchase")
  if (!refunds.length) return null
  return (
    <div className="border-t border-line px-4 py-3.5 text-sm sm:px-6">
      <h4 className="text-base font-semibold tracking-normal">{t("refunds.title")}</h4>
      <ul className="divide-y divide-line">
        {refunds.map((refund, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: refunds are only ever added
          <li key={index} className="py-2">
            <p className="flex justify-between gap-4 font-semibold">
              <span>{t(`refunds.reason.${refund.reason}`)}</span>
              <Price amount={refund.amount} lng={lng} className="whitespace-nowrap" />
            </p>
            <p className="text-muted">
              {t(`refunds.by.${refund.by}`)} · <time dateTime={refund.at}>{formatMoment(refund.at, lng)}</time>
            </p>
            {refund.note && <p className="wrap-anywhere">{refund.note}</p>}
          </li>
        ))}
      </ul>
    </div>
  )
}
