import type { DeskOrderDetail } from "@opop/vendor/contract/desk"
import { TaskForm } from "@/features/seller/task-form"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { acceptOrder } from "./order-actions"

/** The one button that matters while an order waits. */
export function AcceptOrder({ lng, order }: { lng: Language; order: DeskOrderDetail }) {
  const t = getT(lng, "desk-orders")
  return (
    <TaskForm
      action={acceptOrder}
      hidden={{ lng, order: order.id }}
      submit={t("accept.submit")}
      submitting={t("accept.submitting")}
    />
  )
}
