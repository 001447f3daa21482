import { deskOrdersPerPage } from "@opop/vendor/contract/desk"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { routes } from "@/lib/routes"
import { EmptyState } from "@/ui/empty-state"
import { Pagination } from "@/ui/pagination"
import type { DeskOrders as Orders } from "./load-desk"
import { OrderCards } from "./order-cards"
import { OrderTable } from "./order-table"

type Props = { lng: Language; page: number; answer: Orders }

/** What has come in, newest first, or what will be here. */
export function DeskOrders({ lng, page, answer: { orders, count } }: Props) {
  const t = getT(lng, "seller")
  const common = getT(lng, "common")
  if (!count)
    return (
      <EmptyState title={t("empty.title")}>
        <p>{t("empty.text")}</p>
      </EmptyState>
    )
  return (
    <section aria-labelledby="desk-orders">
      <div className="mb-4 flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id="desk-orders" className="text-title">
          {t("orders.title")}
        </h2>
        <p className="text-sm text-muted">{t("orders.count", { count })}</p>
      </div>
      <OrderCards lng={lng} orders={orders} />
      <OrderTable lng={lng} orders={orders} />
      <div className="mt-6 [&_a]:min-h-12 [&_a]:min-w-12">
        <Pagination
          page={page}
          pages={Math.ceil(count / deskOrdersPerPage)}
          href={(number) => routes.seller(lng, { page: number > 1 ? number : undefined })}
          texts={{
            label: t("orders.pages"),
            previous: common("pagination.previous"),
            next: common("pagination.next"),
            page: (number) => common("pagination.page", { page: number }),
          }}
        />
      </div>
    </section>
  )
}
