import type { Cart } from "@opop/vendor/contract/cart"
import { lineProblemText } from "@/features/cart/line-problem-text"
import { quantityTexts } from "@/features/cart/quantity-texts"
import { RemoveButton } from "@/features/cart/remove-button"
import { getT } from "@/i18n/get-t"
import { type Language, languages } from "@/i18n/languages"
import { routes } from "@/lib/routes"
import { ButtonLink } from "@/ui/button-link"
import { WarningIcon } from "@/ui/icons/warning-icon"
import { findObstacles } from "./find-obstacles"

type Props = { lng: Language; cart: Cart; id: string }

/** What has to be settled before anybody can pay: what, why, and the ways out. Nothing when there is nothing. */
export function Obstacles({ lng, cart, id }: Props) {
  const t = getT(lng, "checkout")
  const { lines, unsent, byAddress } = findObstacles(cart)
  if (!lines.length && !unsent.length) return null
  const names = new Intl.DisplayNames([languages[lng].locale], { type: "region" })
  const country = names.of((cart.address?.country ?? "id").toUpperCase()) ?? ""
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="rounded-md bg-warning-soft p-4 sm:p-6">
      <h2 id={`${id}-title`} className="flex items-start gap-2.5 text-lg">
        <WarningIcon className="mt-1 size-5 text-warning" />
        {t("obstacles.title")}
      </h2>
      <ul className="mt-3 divide-y divide-line">
        {lines.map((line) => (
          <li key={line.id} className="space-y-2 py-3">
            <p>
              <strong>{line.title}</strong>
              <span className="block text-sm">{lineProblemText(lng, line)}</span>
            </p>
            {line.problem === "too_many" ? (
              <ButtonLink href={routes.cart(lng)} look="secondary">
                {t("obstacles.to_cart")}
              </ButtonLink>
            ) : (
              <RemoveButton lng={lng} line={line} texts={quantityTexts(lng, line.title)} look="word" />
            )}
          </li>
        ))}
        {unsent.map(({ cooperative }) => (
          <li key={cooperative.id} className="py-3">
            <strong>{cooperative.name}</strong>
            <span className="block text-sm">{t("obstacles.unsent", { country })}</span>
          </li>
        ))}
      </ul>
      <div className="mt-2 flex flex-wrap gap-2">
        {byAddress && (
          <ButtonLink href={routes.checkout(lng, { step: "address" })} look="secondary">
            {t("obstacles.other_address")}
          </ButtonLink>
        )}
        {unsent.length > 0 && (
          <ButtonLink href={routes.cart(lng)} look="secondary">
            {t("obstacles.to_cart")}
          </ButtonLink>
        )}
      </div>
    </section>
  )
}
