import type { PurchaseOrder } from "@opop/vendor/contract/purchase"
import { TaskForm } from "@/features/seller/task-form"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { formatMoment } from "@/lib/dates"
import { routes } from "@/lib/routes"
import { ButtonLink } from "@/ui/button-link"
import { actOnOrder } from "./act-on-order"

/** What the buyer may do with one order now; each asks once more. */
export function OrderTasks({ lng, number, order }: { lng: Language; number: string; order: PurchaseOrder }) {
  const t = getT(lng, "purchase")
  const { may, report_until } = order.course
  if (!may.cancel && !may.receive && !may.report) return null
  const common = { lng, number, order: order.id, name: order.cooperative.name, total: String(order.total) }
  return (
    <div className="grid gap-3 border-t border-line px-4 py-4 sm:px-6 print:hidden">
      {may.receive && (
        <TaskForm
          action={actOnOrder}
          hidden={{ ...common, action: "receive", until: report_until ?? "" }}
          submit={t("act.receive")}
          submitting={t("act.receiving")}
          change={t("act.keep")}
        />
      )}
      {may.report && (
        <div>
          <ButtonLink href={routes.report(lng, number, order.id)} look="secondary" size="large" wide>
            {t("act.report")}
          </ButtonLink>
          {report_until && (
            <p className="mt-1.5 text-sm text-muted">
              {t("act.report_until", { until: formatMoment(report_until, lng) })}
            </p>
          )}
        </div>
      )}
      {may.cancel && (
        <TaskForm
          action={actOnOrder}
          hidden={{ ...common, action: "cancel" }}
          submit={t("act.cancel")}
          submitting={t("act.cancelling")}
          change={t("act.keep")}
          look="secondary"
        />
      )}
    </div>
  )
}
