import type { DeskOrder } from "@opop/vendor/contract/desk"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { formatMoment } from "@/lib/dates"
import { OrderStateChip } from "@/ui/order-state-chip"
import { Price } from "@/ui/price"

/** A cooperative's orders on a phone: one card each, the state first. */
export function OrderCards({ lng, orders }: { lng: Language; orders: DeskOrder[] }) {
  const t = getT(lng, "seller")
  return (
    <ol className="grid gap-3 md:hidden">
      {orders.map((order) => (
        <li key={order.id} className="rounded-md border border-line bg-raised p-4">
          <div className="flex items-start justify-between gap-3">
            <h3 className="text-lg leading-snug tracking-normal tabular-nums">
              {t("orders.number")} {order.number}
            </h3>
            <OrderStateChip state={order.state}>{t(`order_state.${order.state}`)}</OrderStateChip>
          </div>
          <p className="text-sm text-muted">
            <time dateTime={order.placed_at}>{formatMoment(order.placed_at, lng)}</time>
          </p>
          <p className="mt-3 font-semibold wrap-anywhere">{order.buyer || t("orders.unnamed")}</p>
          <p className="text-sm text-muted">{order.destination}</p>
          <p className="mt-3 flex items-baseline justify-between gap-4 border-t border-line pt-3">
            <span>{t("orders.pieces_count", { count: order.pieces })}</span>
            <Price amount={order.total} lng={lng} className="text-lg font-bold" />
          </p>
          {order.purchase_number && (
            <p className="text-sm text-muted tabular-nums">{t("orders.purchase", { number: order.purchase_number })}</p>
          )}
        </li>
      ))}
    </ol>
  )
}
