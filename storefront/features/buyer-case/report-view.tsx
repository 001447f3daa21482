import { randomUUID } from "node:crypto"
import type { PurchaseOrder } from "@opop/vendor/contract/purchase"
import { BackLink } from "@/features/seller/back-link"
import { TaskForm } from "@/features/seller/task-form"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { routes } from "@/lib/routes"
import { Notice } from "@/ui/notice"
import { openCase } from "./open-case"
import { lineField } from "./read-report"
import { reportFields } from "./report-fields"

type Props = { lng: Language; number: string; order: PurchaseOrder }

/** The form with which a buyer reports something about one order. */
export function ReportView({ lng, number, order }: Props) {
  const t = getT(lng, "purchase")
  const [only, ...others] = order.lines
  // of a single line the whole is meant, as a rule
  const first = only && !others.length ? { [lineField(only.id)]: String(Math.min(only.quantity, 99)) } : {}
  return (
    <div className="mx-auto max-w-2xl">
      <BackLink href={routes.purchase(lng, number)}>{t("report.back")}</BackLink>
      <h1 className="text-title">{t("report.title")}</h1>
      {order.course.may.report ? (
        <>
          <p className="mt-2 mb-6 text-lg">{t("report.lead", { name: order.cooperative.name })}</p>
          <TaskForm
            action={openCase}
            hidden={{ lng, number, order: order.id, key: randomUUID() }}
            fields={reportFields(lng, order)}
            first={first}
            submit={t("report.submit")}
            submitting={t("report.submitting")}
          />
        </>
      ) : (
        <Notice tone="info" className="mt-4">
          <p>{t("report.over")}</p>
        </Notice>
      )}
    </div>
  )
}
