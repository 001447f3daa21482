import type { Cart } from "@opop/vendor/contract/cart"
import { CartSums } from "@/features/cart/cart-sums"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { routes } from "@/lib/routes"
import { ChevronDownIcon } from "@/ui/icons/chevron-down-icon"
import { Price } from "@/ui/price"
import { StoreEmblem } from "@/ui/store-emblem"
import { ChangeLink } from "./change-link"

type Props = { lng: Language; cart: Cart }

/** Parcels and sums beside every step: folded above it on a phone, open at the right on a desk. */
export function OrderSummary({ lng, cart }: Props) {
  const t = getT(lng, "cart")
  return (
    <>
      <details className="group rounded-md border border-line bg-raised lg:hidden">
        <summary className="flex min-h-12 list-none items-center gap-2 rounded-md px-4 py-2.5">
          <span className="flex-1 font-semibold">{t("summary")}</span>
          <span className="text-sm text-muted">{t("pieces", { count: cart.pieces })}</span>
          <Price amount={cart.total} lng={lng} className="font-bold" />
          <ChevronDownIcon className="size-5 transition-transform group-open:rotate-180" />
        </summary>
        <div className="border-t border-line px-4 py-4">
          <Contents lng={lng} cart={cart} />
        </div>
      </details>
      <section
        aria-label={t("summary")}
        className="hidden rounded-md border border-line bg-raised p-6 lg:sticky lg:top-24 lg:block lg:self-start"
      >
        <div className="mb-3 flex items-center justify-between">
          <h2 className="text-xl">{t("summary")}</h2>
          <ChangeLink href={routes.cart(lng)} text={getT(lng, "checkout")("review.change")} what={t("title")} />
        </div>
        <Contents lng={lng} cart={cart} />
      </section>
    </>
  )
}

function Contents({ lng, cart }: Props) {
  return (
    <>
      <ul className="mb-4 space-y-3 border-b border-line pb-4">
        {cart.parcels.map(({ cooperative, lines, items_total }) => (
          <li key={cooperative.id} className="flex gap-3">
            <StoreEmblem look={cooperative} className="size-8" />
            <div className="min-w-0 flex-1 text-sm">
              <p className="truncate font-semibold">{cooperative.name}</p>
              {lines.map(({ id, quantity, title }) => (
                <p key={id} className="text-muted">
                  {quantity} × {title}
                </p>
              ))}
            </div>
            <Price amount={items_total} lng={lng} className="shrink-0 text-sm" />
          </li>
        ))}
      </ul>
      <CartSums lng={lng} cart={cart} />
    </>
  )
}
