import type { DeskOrder } from "@opop/vendor/contract/desk"
import type { Language } from "@/i18n/languages"
import { OrderCard } from "./order-card"
import { OrderSelect } from "./order-select"

/** Orders as cards: one below the other on a phone, in columns where there is room. */
export function OrderList({ lng, orders, now }: { lng: Language; orders: DeskOrder[]; now: number }) {
  return (
    <ol className="grid gap-3 md:grid-cols-2 xl:grid-cols-3">
      {orders.map((order) => (
        <li key={order.id} className="relative">
          <OrderCard lng={lng} order={order} now={now} />
          {selectable(order) && <OrderSelect lng={lng} order={order} />}
        </li>
      ))}
    </ol>
  )
}

const selectable = ({ state }: DeskOrder) => state === "packing" || state === "partly_sent"
