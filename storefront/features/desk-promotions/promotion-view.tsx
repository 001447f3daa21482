import { BackLink } from "@/features/seller/back-link"
import { TaskForm } from "@/features/seller/task-form"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { routes } from "@/lib/routes"
import { Notice } from "@/ui/notice"
import type { PromotionWithChoices } from "./load-promotions"
import { termFields } from "./promotion-fields"
import { promotionTitle } from "./promotion-words"
import { savePromotion } from "./save-promotion"

type Props = PromotionWithChoices & { lng: Language; today: string }

/** A promotion's terms, to be changed. */
export function PromotionView({ lng, promotion, products, today }: Props) {
  const t = getT(lng, "desk-promotions")
  const { id, version, name, value, minimum, from, until, limit, product_ids, kind, code, state } = promotion
  const text = (amount: number | null) => (amount ? String(amount) : "")
  const fields = termFields({ lng, products: kind === "free_shipping" ? [] : products, today })
  return (
    <>
      <BackLink href={routes.deskPromotions(lng)}>{t("title")}</BackLink>
      <h1 className="text-title">{promotionTitle(lng, promotion)}</h1>
      <p className="mt-2 mb-6">{code ? t("change_lead_code", { code }) : t("change_lead")}</p>
      {state === "over" ? (
        <Notice tone="info" title={t("over")} />
      ) : (
        <TaskForm
          action={savePromotion}
          hidden={{ lng, id, version: String(version) }}
          first={{
            ...{ name, from, until: until ?? "", product_ids: product_ids?.join(",") ?? "" },
            ...{ value: text(value), minimum: text(minimum), limit: text(limit) },
          }}
          fields={kind === "free_shipping" ? fields.filter((field) => field.name !== "value") : fields}
          submit={t("save")}
          submitting={t("saving")}
        />
      )}
    </>
  )
}
