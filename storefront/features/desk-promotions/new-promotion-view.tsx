import { BackLink } from "@/features/seller/back-link"
import { TaskForm } from "@/features/seller/task-form"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { routes } from "@/lib/routes"
import type { Promotions } from "./load-promotions"
import { kindFields, termFields } from "./promotion-fields"
import { addPromotion } from "./save-promotion"

type Props = { lng: Language; answer: Promotions; today: string }

/** A new promotion. */
export function NewPromotionView({ lng, answer: { prefix, products }, today }: Props) {
  const t = getT(lng, "desk-promotions")
  return (
    <>
      <BackLink href={routes.deskPromotions(lng)}>{t("title")}</BackLink>
      <h1 className="text-title">{t("new.title")}</h1>
      <p className="mt-2 mb-6">{t("new.lead")}</p>
      <TaskForm
        action={addPromotion}
        hidden={{ lng }}
        first={{ kind: "percentage", from: today }}
        fields={[...kindFields(lng, prefix), ...termFields({ lng, products, today })]}
        submit={t("new.submit")}
        submitting={t("saving")}
      />
    </>
  )
}
