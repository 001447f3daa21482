import type { Payout } from "@opop/vendor/contract/payout"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { formatMoment } from "@/lib/dates"
import { Price } from "@/ui/price"
import { PayoutStateChip } from "./payout-state-chip"

/** One payout: how much, where to, how far it is, and why it failed if it did. */
export function PayoutCard({ lng, payout }: { lng: Language; payout: Payout }) {
  const t = getT(lng, "desk-money")
  const at = (moment: string) => formatMoment(moment, lng)
  const times = [
    t("payouts.created", { at: at(payout.created_at) }),
    payout.sent_at && t("payouts.sent", { at: at(payout.sent_at) }),
    payout.paid_at && t("payouts.paid", { at: at(payout.paid_at) }),
  ].filter(Boolean)
  return (
    <article className="h-full rounded-md border border-line bg-raised p-4">
      <div className="flex flex-wrap items-start justify-between gap-x-3 gap-y-1">
        <h2 className="text-xl">
          <Price amount={payout.amount} lng={lng} />
        </h2>
        <PayoutStateChip lng={lng} state={payout.state} />
      </div>
      <p className="mt-1 wrap-anywhere">{payout.account}</p>
      <p className="text-sm text-muted tabular-nums">{payout.number}</p>
      <ul className="mt-2 text-sm text-muted">
        {times.map((time) => (
          <li key={time}>{time}</li>
        ))}
      </ul>
      {payout.failure && (
        <div className="mt-3 rounded-sm bg-danger-soft px-3 py-2 text-sm">
          <p className="font-semibold text-danger wrap-anywhere">{t("payouts.failure", { reason: payout.failure })}</p>
          <p>
            {t("payouts.attempts", { count: payout.attempts })}
            {payout.next_attempt_at && ` · ${t("payouts.again", { at: at(payout.next_attempt_at) })}`}
          </p>
        </div>
      )}
    </article>
  )
}
