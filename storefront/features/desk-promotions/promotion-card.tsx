import type { Promotion } from "@opop/vendor/contract/promotion"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { routes } from "@/lib/routes"
import { ButtonLink } from "@/ui/button-link"
import { PromotionStateChip } from "./promotion-state-chip"
import { promotionTerms, promotionTitle } from "./promotion-words"

type Props = { lng: Language; promotion: Promotion; mayChange: boolean }

/** One promotion: what it gives, on which conditions, and what can be done with it. */
export function PromotionCard({ lng, promotion, mayChange }: Props) {
  const t = getT(lng, "desk-promotions")
  const { id, name, state } = promotion
  return (
    <article className="flex h-full flex-col rounded-md border border-line bg-raised p-4 sm:p-5">
      <div className="flex flex-wrap items-start justify-between gap-x-3 gap-y-1">
        <h2 className="text-xl">{promotionTitle(lng, promotion)}</h2>
        <PromotionStateChip lng={lng} state={state} />
      </div>
      <p className="text-muted wrap-anywhere">{name}</p>
      <ul className="mt-2 mb-4 text-sm">
        {promotionTerms(lng, promotion).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {mayChange && state !== "over" && (
        <div className="mt-auto flex gap-2">
          <ButtonLink
            href={routes.deskPromotion(lng, id)}
            look="secondary"
            size="large"
            aria-label={t("change_named", { name })}
          >
            {t("change")}
          </ButtonLink>
          <ButtonLink
            href={routes.deskPromotionEnd(lng, id)}
            look="secondary"
            size="large"
            aria-label={t("end_named", { name })}
          >
            {t("end")}
          </ButtonLink>
        </div>
      )}
    </article>
  )
}
