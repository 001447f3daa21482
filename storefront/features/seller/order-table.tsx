import type { DeskOrder } from "@opop/vendor/contract/desk"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { formatMoment } from "@/lib/dates"
import { formatNumber } from "@/lib/numbers"
import { OrderStateChip } from "@/ui/order-state-chip"
import { Price } from "@/ui/price"

const head = "px-4 py-3 font-semibold"
const cell = "px-4 py-3.5 align-top"

/** A cooperative's orders on a desk: one line each. */
export function OrderTable({ lng, orders }: { lng: Language; orders: DeskOrder[] }) {
  const t = getT(lng, "seller")
  return (
    <div className="hidden overflow-x-auto rounded-md border border-line bg-raised md:block">
      <table className="w-full text-left">
        <caption className="sr-only">{t("orders.title")}</caption>
        <thead className="border-b border-line bg-sunken text-sm">
          <tr>
            <th scope="col" className={head}>
              {t("orders.number")}
            </th>
            <th scope="col" className={head}>
              {t("orders.placed")}
            </th>
            <th scope="col" className={head}>
              {t("orders.buyer")}
            </th>
            <th scope="col" className={head}>
              {t("orders.state")}
            </th>
            <th scope="col" className={`${head} text-right`}>
              {t("orders.pieces")}
            </th>
            <th scope="col" className={`${head} text-right`}>
              {t("orders.total")}
            </th>
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {orders.map((order) => (
            <tr key={order.id}>
              <th scope="row" className={`${cell} font-semibold tabular-nums`}>
                {order.number}
                {order.purchase_number && (
                  <span className="block text-sm font-normal whitespace-nowrap text-muted">
                    {order.purchase_number}
                  </span>
                )}
              </th>
              <td className={cell}>
                <time dateTime={order.placed_at}>{formatMoment(order.placed_at, lng)}</time>
              </td>
              <td className={`${cell} wrap-anywhere`}>
                {order.buyer || t("orders.unnamed")}
                <span className="block text-sm text-muted">{order.destination}</span>
              </td>
              <td className={cell}>
                <OrderStateChip state={order.state}>{t(`order_state.${order.state}`)}</OrderStateChip>
              </td>
              <td className={`${cell} text-right tabular-nums`}>{formatNumber(order.pieces, lng)}</td>
              <td className={`${cell} text-right font-semibold whitespace-nowrap`}>
                <Price amount={order.total} lng={lng} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
