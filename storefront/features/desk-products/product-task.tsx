import type { DeskProductDetail } from "@opop/vendor/contract/desk-product"
import { BackLink } from "@/features/seller/back-link"
import { TaskForm } from "@/features/seller/task-form"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { routes } from "@/lib/routes"
import { ButtonLink } from "@/ui/button-link"
import { Notice } from "@/ui/notice"
import { moveProduct } from "./move-product"

type Props = { lng: Language; product: DeskProductDetail; task: "withdraw" | "remove" }

/** Asks once more before a product goes off sale, or away. */
export function ProductTask({ lng, product, task }: Props) {
  const t = getT(lng, "desk-products")
  const back = routes.deskProduct(lng, product.id)
  return (
    <>
      <BackLink href={back} lang="id">
        {product.title}
      </BackLink>
      <h1 className="text-title">{t(`${task}.title`)}</h1>
      {product.may.includes(task) ? (
        <>
          <p className="mt-2 mb-6 text-lg">{t(`${task}.lead`, { title: product.title })}</p>
          <TaskForm
            action={moveProduct}
            hidden={{ lng, id: product.id, version: String(product.version), task }}
            submit={t(`${task}.submit`)}
            submitting={t("form.saving")}
          />
          <ButtonLink href={back} look="secondary" size="large" wide className="mt-3">
            {t("task_back")}
          </ButtonLink>
        </>
      ) : (
        <Notice tone="info" className="mt-4" title={t("task_over.title")}>
          <p className="mb-3">{t("task_over.text")}</p>
          <ButtonLink href={back} className="min-h-12">
            {t("task_over.back")}
          </ButtonLink>
        </Notice>
      )}
    </>
  )
}
