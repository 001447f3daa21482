import type { DeliveryAddress } from "@opop/vendor/contract/address"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { routes } from "@/lib/routes"
import { PlaceIcon } from "@/ui/icons/place-icon"
import { addressLines } from "./address-lines"
import { ChangeLink } from "./change-link"

/** To whom and where, with the way to change it. */
export function ReviewAddress({ lng, address }: { lng: Language; address: DeliveryAddress }) {
  const t = getT(lng, "checkout")
  return (
    <section aria-labelledby="review-address" className="rounded-md border border-line bg-raised p-4 sm:p-6">
      <div className="flex items-center gap-2.5">
        <PlaceIcon className="size-5 text-brand" />
        <h2 id="review-address" className="flex-1 text-lg">
          {t("review.address")}
        </h2>
        <ChangeLink
          href={routes.checkout(lng, { step: "address" })}
          text={t("review.change")}
          what={t("review.address")}
        />
      </div>
      <address className="mt-1 not-italic wrap-anywhere">
        <strong>{address.name}</strong>
        {addressLines(address, lng).map((line) => (
          <span key={line} className="block">
            {line}
          </span>
        ))}
        <span className="mt-1.5 block text-sm text-muted">
          {address.phone} · {address.email}
        </span>
      </address>
    </section>
  )
}
