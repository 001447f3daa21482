import type { DeskOrderDetail } from "@opop/vendor/contract/desk"
import { TaskForm } from "@/features/seller/task-form"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { formatRupiah } from "@/lib/money"
import { declineOrder } from "./order-actions"
import { OrderTask } from "./order-task"

/** Says no to an order, and why; the buyer gets everything back. */
export function DeclineTask({ lng, order }: { lng: Language; order: DeskOrderDetail }) {
  const t = getT(lng, "desk-orders")
  return (
    <OrderTask
      lng={lng}
      order={order}
      title={t("decline.title")}
      lead={t("decline.lead", { total: formatRupiah(order.total, lng) })}
      may={order.may.includes("decline")}
    >
      <TaskForm
        action={declineOrder}
        hidden={{ lng, order: order.id }}
        fields={[
          {
            kind: "area",
            name: "note",
            label: t("decline.note"),
            hint: t("decline.note_hint"),
            maxLength: 500,
            required: true,
          },
        ]}
        submit={t("decline.submit")}
        submitting={t("decline.submitting")}
      />
    </OrderTask>
  )
}
