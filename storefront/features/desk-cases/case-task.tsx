import type { OrderCase } from "@opop/vendor/contract/order-case"
import { BackLink } from "@/features/seller/back-link"
import { TaskForm } from "@/features/seller/task-form"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { formatRupiah } from "@/lib/money"
import { routes } from "@/lib/routes"
import { ButtonLink } from "@/ui/button-link"
import { Notice } from "@/ui/notice"
import { caseTaskFields } from "./case-task-fields"
import type { CaseTask as Task } from "./case-tasks"
import { moveCase } from "./move-case"

/** A screen for one task in a case. */
export function CaseTask({ lng, one, action }: { lng: Language; one: OrderCase; action: Task["key"] }) {
  const t = getT(lng, "desk-cases")
  const money = { wanted: formatRupiah(one.wanted, lng), agreed: formatRupiah(one.agreed ?? one.wanted, lng) }
  return (
    <>
      <BackLink href={routes.deskCase(lng, one.id)}>{t(`reason.${one.reason}`)}</BackLink>
      <h1 className="text-title">{t(`${action}.title`)}</h1>
      {one.may.includes(action) ? (
        <>
          <p className="mt-2 mb-6 text-lg">{t(`${action}.lead`, money)}</p>
          <TaskForm
            action={moveCase}
            hidden={{ lng, case: one.id, action, wanted: String(one.wanted) }}
            fields={caseTaskFields(lng, action, money.wanted)}
            submit={t(`${action}.submit`, money)}
            submitting={t(`${action}.submitting`)}
          />
        </>
      ) : (
        <Notice tone="info" className="mt-4" title={t("task_over.title")}>
          <p className="mb-3">{t("task_over.text")}</p>
          <ButtonLink href={routes.deskCase(lng, one.id)} className="min-h-12">
            {t("task_over.back")}
          </ButtonLink>
        </Notice>
      )}
    </>
  )
}
