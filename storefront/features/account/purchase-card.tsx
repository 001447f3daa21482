import type { Purchase } from "@opop/vendor/contract/purchase"
import { OrderStateChip } from "@/features/purchase/order-state-chip"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { formatDate } from "@/lib/dates"
import { routes } from "@/lib/routes"
import { ChevronRightIcon } from "@/ui/icons/chevron-right-icon"
import { Link } from "@/ui/link"
import { Price } from "@/ui/price"
import { StoreEmblem } from "@/ui/store-emblem"

/** One purchase: its number and day, how far each parcel is, what it cost. All of it leads to the purchase. */
export function PurchaseCard({ lng, purchase }: { lng: Language; purchase: Purchase }) {
  const t = getT(lng, "account")
  return (
    <article className="group relative rounded-md border border-line bg-raised transition-colors focus-within:border-brand hover:border-brand">
      <header className="flex flex-wrap items-baseline justify-between gap-x-4 px-4 pt-4 sm:px-5">
        <h3 className="text-base tracking-normal tabular-nums">{purchase.number}</h3>
        <p className="text-sm text-muted">
          <time dateTime={purchase.placed_at}>
            {t("purchases.placed", { date: formatDate(purchase.placed_at, lng) })}
          </time>
        </p>
      </header>
      <ul aria-label={t("purchases.parcels")} className="mt-3 divide-y divide-line border-y border-line">
        {purchase.orders.map((order) => (
          <li key={order.id} className="flex items-center gap-3 px-4 py-3 sm:px-5">
            <StoreEmblem look={order.cooperative} className="size-9" />
            <div className="min-w-0 flex-1">
              <p className="line-clamp-2 leading-snug font-semibold">{order.cooperative.name}</p>
              <p className="text-sm text-muted">
                {t("purchases.pieces", { count: order.lines.reduce((sum, { quantity }) => sum + quantity, 0) })}
              </p>
            </div>
            <OrderStateChip lng={lng} state={order.state} />
          </li>
        ))}
      </ul>
      <footer className="flex min-h-14 items-center justify-between gap-4 px-4 sm:px-5">
        <p>
          <span className="mr-2 text-sm text-muted">{t("purchases.total")}</span>
          <Price amount={purchase.total} lng={lng} className="font-bold" />
        </p>
        <Link
          href={routes.purchase(lng, purchase.number)}
          aria-label={t("purchases.open", { number: purchase.number })}
          className="inline-flex min-h-11 items-center gap-1 text-sm font-semibold text-brand after:absolute after:inset-0 after:rounded-md group-hover:underline"
        >
          {t("purchases.see")}
          <ChevronRightIcon className="size-4" />
        </Link>
      </footer>
    </article>
  )
}
