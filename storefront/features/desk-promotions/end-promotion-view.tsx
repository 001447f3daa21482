import { BackLink } from "@/features/seller/back-link"
import { TaskForm } from "@/features/seller/task-form"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { routes } from "@/lib/routes"
import type { PromotionWithChoices } from "./load-promotions"
import { promotionTerms, promotionTitle } from "./promotion-words"
import { endPromotion } from "./save-promotion"

/** Ends a promotion, after one more look at what it is. */
export function EndPromotionView({ lng, promotion }: Pick<PromotionWithChoices, "promotion"> & { lng: Language }) {
  const t = getT(lng, "desk-promotions")
  return (
    <>
      <BackLink href={routes.deskPromotions(lng)}>{t("title")}</BackLink>
      <h1 className="text-title">{t("end_title", { what: promotionTitle(lng, promotion) })}</h1>
      <ul className="mt-3">
        {promotionTerms(lng, promotion).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className="mt-3 mb-6">{t("end_text")}</p>
      <TaskForm
        action={endPromotion}
        hidden={{ lng, id: promotion.id }}
        submit={t("end_submit")}
        submitting={t("saving")}
      />
    </>
  )
}
