import { deskOrdersPerPage } from "@opop/vendor/contract/desk"
import { DeskPagination } from "@/features/seller/desk-pagination"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { routes } from "@/lib/routes"
import { EmptyState } from "@/ui/empty-state"
import type { Orders } from "./load-orders"
import { OrderList } from "./order-list"
import { OrderTabs } from "./order-tabs"
import { OrdersForm } from "./orders-form"
import type { OrdersAsked } from "./read-orders-query"

type Props = { lng: Language; asked: OrdersAsked; answer: Orders; now: number }

/** The cooperative's orders, tab by tab. */
export function OrdersView({ lng, asked: { tab, page }, answer: { orders, count, counts }, now }: Props) {
  const t = getT(lng, "desk-orders")
  return (
    <>
      <h1 className="mb-4 text-title">{t("title")}</h1>
      <OrderTabs lng={lng} tab={tab} counts={counts} />
      <div className="mt-5">
        {orders.length ? (
          <OrdersForm lng={lng} tab={tab} any={orders.some(({ dispatch_by }) => dispatch_by)}>
            <OrderList lng={lng} orders={orders} now={now} />
          </OrdersForm>
        ) : (
          <EmptyState title={t(`empty.${tab}`)}>{tab === "all" && <p>{t("empty.text")}</p>}</EmptyState>
        )}
      </div>
      <DeskPagination
        lng={lng}
        page={page}
        pages={Math.ceil(count / deskOrdersPerPage)}
        href={(number) =>
          routes.deskOrders(lng, { tab: tab === "all" ? undefined : tab, page: number > 1 ? number : undefined })
        }
      />
    </>
  )
}
