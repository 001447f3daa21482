import type { DeskOrderDetail } from "@opop/vendor/contract/desk"
import { BackLink } from "@/features/seller/back-link"
import { DoneNotice } from "@/features/seller/done-notice"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { formatMoment } from "@/lib/dates"
import { routes } from "@/lib/routes"
import { OrderStateChip } from "@/ui/order-state-chip"
import { NextStepCard } from "./next-step-card"
import { OrderCases } from "./order-cases"
import { OrderCourse } from "./order-course"
import { OrderDelivery } from "./order-delivery"
import { orderDone } from "./order-done"
import { OrderLines } from "./order-lines"
import { OrderMoney } from "./order-money"
import { OrderNote } from "./order-note"
import { OrderPapers } from "./order-papers"
import { OrderParcels } from "./order-parcels"

type Props = {
  lng: Language
  order: DeskOrderDetail
  now: number
  /** What was just done, from the address. */
  done: unknown
}

/** One order: what to do next on top, then what is in it, where it goes, its money, and how it went so far. */
export function OrderView({ lng, order, now, done }: Props) {
  const t = getT(lng, "desk-orders")
  const known = orderDone(done)
  return (
    <>
      <BackLink href={routes.deskOrders(lng)}>{t("title")}</BackLink>
      <header className="mb-4">
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <h1 className="text-title tabular-nums">{t("number", { number: order.number })}</h1>
          <OrderStateChip state={order.state}>{t(`state.${order.state}`)}</OrderStateChip>
        </div>
        <p className="mt-1 text-sm text-muted">
          <time dateTime={order.placed_at}>{formatMoment(order.placed_at, lng)}</time>
          {order.purchase_number && <span> · {t("purchase", { number: order.purchase_number })}</span>}
        </p>
      </header>
      {known && <DoneNotice tone={known === "changed" ? "info" : "success"}>{t(`done.${known}`)}</DoneNotice>}
      <div className="grid items-start gap-5 lg:grid-cols-[1.4fr_1fr]">
        <div className="grid gap-5">
          <NextStepCard lng={lng} order={order} now={now} />
          <OrderNote lng={lng} note={order.buyer_note} />
          <OrderParcels lng={lng} order={order} />
          <OrderCases lng={lng} cases={order.cases} now={now} />
          <OrderLines lng={lng} order={order} />
        </div>
        <div className="grid gap-5">
          <OrderPapers lng={lng} order={order} />
          <OrderDelivery lng={lng} order={order} />
          <OrderMoney lng={lng} order={order} />
          <OrderCourse lng={lng} order={order} />
        </div>
      </div>
    </>
  )
}
