import type { DeskOrder } from "@opop/vendor/contract/desk"
import { DeadlineText } from "@/features/seller/deadline-text"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { formatMoment } from "@/lib/dates"
import { formatRupiah } from "@/lib/money"
import { routes } from "@/lib/routes"
import { ChatIcon } from "@/ui/icons/chat-icon"
import { Link } from "@/ui/link"
import { OrderStateChip } from "@/ui/order-state-chip"
import { Price } from "@/ui/price"

/** One order in a list: what is due first, then who, where, and how much. The whole card leads to it. */
export function OrderCard({ lng, order, now }: { lng: Language; order: DeskOrder; now: number }) {
  const t = getT(lng, "desk-orders")
  return (
    <article className="relative flex h-full flex-col rounded-md border border-line bg-raised p-4 hover:border-brand">
      <div className="flex items-start justify-between gap-3">
        <h2 className="text-lg leading-snug tracking-normal tabular-nums">
          <Link href={routes.deskOrder(lng, order.id)} className="after:absolute after:inset-0 after:rounded-md">
            {t("number", { number: order.number })}
          </Link>
        </h2>
        <OrderStateChip state={order.state}>{t(`state.${order.state}`)}</OrderStateChip>
      </div>
      <p className="text-sm text-muted">
        <time dateTime={order.placed_at}>{formatMoment(order.placed_at, lng)}</time>
        {order.purchase_number && (
          <span className="block tabular-nums">{t("purchase", { number: order.purchase_number })}</span>
        )}
      </p>
      {order.accept_by && (
        <DeadlineText lng={lng} at={order.accept_by} now={now} what={t("accept_what")} className="mt-3" />
      )}
      {order.dispatch_by && (
        <DeadlineText lng={lng} at={order.dispatch_by} now={now} what={t("dispatch_what")} className="mt-3" />
      )}
      {order.packed && <p className="mt-1 text-sm font-semibold text-success">{t("packed")}</p>}
      <p className="mt-3 font-semibold wrap-anywhere">{order.buyer || t("unnamed")}</p>
      <p className="text-sm text-muted wrap-anywhere">{order.destination}</p>
      <div className="mt-auto pt-3">
        <p className="flex items-baseline justify-between gap-4 border-t border-line pt-3">
          <span>{t("pieces", { count: order.pieces })}</span>
          <Price amount={order.total} lng={lng} className="text-lg font-bold" />
        </p>
        {order.refunded > 0 && (
          <p className="text-sm text-muted">{t("refunded_of", { amount: formatRupiah(order.refunded, lng) })}</p>
        )}
        {order.open_cases > 0 && (
          <p className="mt-1 flex items-center gap-1.5 text-sm font-semibold text-warning">
            <ChatIcon />
            {t("open_cases", { count: order.open_cases })}
          </p>
        )}
      </div>
    </article>
  )
}
