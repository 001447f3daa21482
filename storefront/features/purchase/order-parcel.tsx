import type { PurchaseOrder } from "@opop/vendor/contract/purchase"
import { LinePicture } from "@/features/cart/line-picture"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { routes } from "@/lib/routes"
import { ChatIcon } from "@/ui/icons/chat-icon"
import { Link } from "@/ui/link"
import { ParcelHeader } from "@/ui/parcel-header"
import { Price } from "@/ui/price"
import { OrderCases } from "./order-cases"
import { OrderParcels } from "./order-parcels"
import { OrderProgress } from "./order-progress"
import { OrderRefunds } from "./order-refunds"
import { OrderStateChip } from "./order-state-chip"
import { OrderTasks } from "./order-tasks"

type Props = {
  lng: Language
  order: PurchaseOrder
  /** Number and moment of its purchase. */
  number: string
  placedAt: string
  now: number
}

/** One cooperative's order: its number, how far it is, what is in it, what it costs, and what its buyer can do now. */
export function OrderParcel({ lng, order, number, placedAt, now }: Props) {
  const t = getT(lng, "purchase")
  const { cooperative } = order
  return (
    <section
      aria-label={t("parcel_of", { name: cooperative.name })}
      className="break-inside-avoid rounded-md border border-line bg-raised"
    >
      <div className="border-b border-line px-4 py-3.5 sm:px-6">
        <ParcelHeader
          cooperative={cooperative}
          href={cooperative.handle ? routes.store(lng, cooperative.handle) : undefined}
          level={3}
        />
        <p className="mt-2.5 flex flex-wrap items-center justify-between gap-2 text-sm">
          <span className="text-muted tabular-nums">{t("order_number", { number: order.number })}</span>
          <OrderStateChip lng={lng} state={order.state} />
        </p>
      </div>
      <ul className="divide-y divide-line px-4 sm:px-6">
        {order.lines.map((line) => (
          <li key={line.id} className="flex gap-3.5 py-3.5">
            <LinePicture picture={line.picture} className="size-14" />
            <div className="min-w-0 flex-1">
              <p className="leading-snug font-semibold">
                <Link href={routes.product(lng, line.product_handle)} className="hover:text-brand hover:underline">
                  {line.title}
                </Link>
              </p>
              <p className="text-sm text-muted tabular-nums">
                {line.variant && <span className="block">{line.variant}</span>}
                {line.quantity} × <Price amount={line.unit_price} lng={lng} />
              </p>
            </div>
            <Price amount={line.total} lng={lng} className="shrink-0 font-semibold" />
          </li>
        ))}
      </ul>
      <dl className="grid grid-cols-[1fr_auto] gap-x-6 gap-y-1 border-t border-line bg-sunken px-4 py-3.5 text-sm sm:px-6">
        {order.shipping && (
          <>
            <dt>{t("shipping", { name: order.shipping.name })}</dt>
            <dd className="text-right">
              <Price amount={order.shipping.total} lng={lng} />
            </dd>
          </>
        )}
        <dt className="font-semibold">{t("parcel_total")}</dt>
        <dd className="text-right font-semibold">
          <Price amount={order.total} lng={lng} />
        </dd>
      </dl>
      {order.state !== "awaiting_payment" && <OrderProgress lng={lng} order={order} placedAt={placedAt} now={now} />}
      <OrderParcels lng={lng} order={order} />
      <OrderRefunds lng={lng} money={order.money} />
      <OrderCases lng={lng} number={number} cases={order.cases} />
      <OrderTasks lng={lng} number={number} order={order} />
      <p className="border-t border-line px-4 py-1 sm:px-6 print:hidden">
        <Link
          href={routes.purchaseQuestions(lng, number, { order: order.id })}
          className="inline-flex min-h-12 items-center gap-2 font-semibold text-brand hover:underline"
        >
          <ChatIcon />
          {t("ask", { name: order.cooperative.name })}
        </Link>
      </p>
    </section>
  )
}
