import type { DeskProductDetail } from "@opop/vendor/contract/desk-product"
import { shortMoment } from "@/features/seller/deadline-words"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { routes } from "@/lib/routes"
import { Link } from "@/ui/link"
import { Notice } from "@/ui/notice"
import { faultLabel } from "./fault-label"
import type { ProductCategory } from "./load-product-categories"
import { productFormTexts } from "./product-form-texts"
import { refusalOf } from "./refusal-of"

type Props = { lng: Language; product: DeskProductDetail; categories: readonly ProductCategory[] }

/** How far a product is, and what to do about it. */
export function ProductNext({ lng, product, categories }: Props) {
  const t = getT(lng, "desk-products")
  const texts = productFormTexts(lng)
  const { state, gaps, change_waits } = product
  const missing = [...new Set(gaps.map(({ path }) => faultLabel(path, texts, categories)))]
  const refusal = refusalOf(product)
  if (refusal) {
    return (
      <Notice tone="danger" className="mb-5" title={t("next.rejected", { at: shortMoment(refusal.at, lng) })}>
        <p className="text-base whitespace-pre-line wrap-anywhere">{refusal.reason}</p>
        <p className="mt-2">{t(state === "published" ? "next.rejected_change_text" : "next.rejected_text")}</p>
      </Notice>
    )
  }
  if (state === "proposed") {
    return (
      <Notice tone="info" className="mb-5" title={t("next.proposed")}>
        <p>{t("next.proposed_text")}</p>
      </Notice>
    )
  }
  if (state === "published") {
    return (
      <Notice
        tone={change_waits ? "info" : "success"}
        className="mb-5"
        title={t(change_waits ? "next.change_waits" : "next.published")}
      >
        {change_waits && <p>{t("next.change_waits_text")}</p>}
        <p>
          <Link href={routes.product(lng, product.handle)} className="inline-flex min-h-11 items-center">
            {t("next.open_shop")}
          </Link>
        </p>
      </Notice>
    )
  }
  if (!missing.length) {
    return (
      <Notice tone="success" className="mb-5" title={t("next.complete")}>
        <p>{t("next.complete_text")}</p>
      </Notice>
    )
  }
  return (
    <Notice tone="info" className="mb-5" title={t("next.missing")}>
      <ul className="list-disc pl-5">
        {missing.map((label) => (
          <li key={label}>{label}</li>
        ))}
      </ul>
    </Notice>
  )
}
