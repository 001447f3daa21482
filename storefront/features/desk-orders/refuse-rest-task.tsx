import type { DeskOrderDetail } from "@opop/vendor/contract/desk"
import { TaskForm } from "@/features/seller/task-form"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { OrderTask } from "./order-task"
import { refuseRest } from "./parcel-actions"

/** Gives up on what is still missing of an order that was sent in part. */
export function RefuseRestTask({ lng, order }: { lng: Language; order: DeskOrderDetail }) {
  const t = getT(lng, "desk-orders")
  return (
    <OrderTask
      lng={lng}
      order={order}
      title={t("refuse_rest.title")}
      lead={t("refuse_rest.lead")}
      may={order.may.includes("refuse_rest")}
    >
      <TaskForm
        action={refuseRest}
        hidden={{ lng, order: order.id }}
        fields={[{ kind: "area", name: "note", label: t("refuse_rest.note"), maxLength: 500, required: true }]}
        submit={t("refuse_rest.submit")}
        submitting={t("refuse_rest.submitting")}
      />
    </OrderTask>
  )
}
