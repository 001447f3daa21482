import type { DeskOrderDetail } from "@opop/vendor/contract/desk"
import { TaskForm } from "@/features/seller/task-form"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { formatRupiah } from "@/lib/money"
import { OrderTask } from "./order-task"
import { refundLeft } from "./refund-left"
import { refundOrder } from "./refund-order"

/** Gives some or all of an order's money back. The form asks once more, and is then one refund however often it is sent. */
export function RefundTask({ lng, order }: { lng: Language; order: DeskOrderDetail }) {
  const t = getT(lng, "desk-orders")
  const left = refundLeft(order.money)
  return (
    <OrderTask
      lng={lng}
      order={order}
      title={t("refund.title")}
      lead={t("refund.lead", { left: formatRupiah(left, lng), captured: formatRupiah(order.money.captured, lng) })}
      may={order.may.includes("refund") && left > 0}
    >
      <TaskForm
        action={refundOrder}
        hidden={{ lng, order: order.id, left: String(left), key: "" }}
        fields={[
          {
            kind: "digits",
            name: "amount",
            label: t("refund.amount"),
            hint: t("refund.amount_hint", { left: formatRupiah(left, lng) }),
            maxLength: 20,
            required: true,
          },
          {
            kind: "area",
            name: "note",
            label: t("refund.note"),
            hint: t("refund.note_hint"),
            maxLength: 500,
            required: true,
          },
        ]}
        submit={t("refund.submit")}
        submitting={t("refund.submitting")}
        change={t("refund.change")}
      />
    </OrderTask>
  )
}
