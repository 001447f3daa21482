import type { DeskOrderDetail } from "@opop/vendor/contract/desk"
import { TaskForm } from "@/features/seller/task-form"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { sendOrder } from "./order-actions"
import { OrderTask } from "./order-task"

/** What people commonly send with; anything else can be typed. */
export const couriers = [
  "JNE",
  "J&T Express",
  "SiCepat",
  "Pos Indonesia",
  "AnterAja",
  "Ninja Xpress",
  "Lion Parcel",
  "TIKI",
]

/** The parcel is with the courier: with whom, and under which number. */
export function SendTask({ lng, order }: { lng: Language; order: DeskOrderDetail }) {
  const t = getT(lng, "desk-orders")
  return (
    <OrderTask
      lng={lng}
      order={order}
      title={t("send.title")}
      lead={order.shipping ? t("send.lead_service", { name: order.shipping.name }) : t("send.lead")}
      may={order.may.includes("send")}
    >
      <TaskForm
        action={sendOrder}
        hidden={{ lng, order: order.id }}
        fields={[
          {
            kind: "text",
            name: "courier",
            label: t("send.courier"),
            hint: t("send.courier_hint"),
            maxLength: 60,
            suggestions: order.couriers.length ? order.couriers : couriers,
            required: true,
          },
          {
            kind: "text",
            name: "number",
            label: t("tracking"),
            hint: t("send.number_hint"),
            maxLength: 60,
            capitals: true,
            required: true,
          },
        ]}
        submit={t("send.submit")}
        submitting={t("send.submitting")}
      />
    </OrderTask>
  )
}
