import type { Cart } from "@opop/vendor/contract/cart"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { formatRupiah } from "@/lib/money"
import { routes } from "@/lib/routes"
import { Button } from "@/ui/button"
import { ButtonLink } from "@/ui/button-link"
import { CartCodes } from "./cart-codes"
import { CartSums } from "./cart-sums"
import { shippingSum } from "./shipping-sum"

/** The one total and the way on; at the right on a desk, and as a bar under the thumb on a phone. */
export function CartSummary({ lng, cart }: { lng: Language; cart: Cart }) {
  const t = getT(lng, "cart")
  const problems = cart.parcels.flatMap(({ lines }) => lines).filter(({ problem }) => problem).length
  const why = "cart-problems"
  return (
    <section
      aria-label={t("summary")}
      className="rounded-md border border-line bg-raised p-4 sm:p-6 lg:sticky lg:top-24 lg:self-start"
    >
      <h2 className="mb-3 text-xl">{t("summary")}</h2>
      <CartSums lng={lng} cart={cart} />
      <CartCodes lng={lng} codes={cart.codes} />
      {!cart.address && <p className="mt-3 text-sm text-muted">{t("shipping.explained")}</p>}
      {problems > 0 && (
        <p id={why} className="mt-3 rounded-sm bg-danger-soft p-3 text-sm">
          {t("blocked", { count: problems })}
        </p>
      )}
      <div
        data-page-bar=""
        className="fixed inset-x-0 bottom-0 z-30 flex items-center gap-4 border-t border-line bg-raised px-4 pt-3 pb-[calc(0.75rem+env(safe-area-inset-bottom))] md:static md:mt-4 md:border-0 md:bg-transparent md:p-0"
      >
        <span aria-hidden="true" className="flex-1 leading-tight md:hidden">
          <span className="block text-xs text-muted">
            {t(shippingSum(cart).kind === "known" ? "total" : "total_so_far")}
          </span>
          <span className="text-lg font-bold tabular-nums">{formatRupiah(cart.total, lng)}</span>
        </span>
        {problems > 0 ? (
          <Button
            type="button"
            disabled
            size="large"
            aria-describedby={why}
            className="md:w-full max-md:px-5 max-md:text-base"
          >
            {t("checkout")}
          </Button>
        ) : (
          <ButtonLink href={routes.checkout(lng)} size="large" className="md:w-full max-md:px-5 max-md:text-base">
            {t("checkout")}
          </ButtonLink>
        )}
      </div>
    </section>
  )
}
