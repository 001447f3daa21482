import { randomUUID } from "node:crypto"
import type { DeskOrderDetail } from "@opop/vendor/contract/desk"
import { TaskForm } from "@/features/seller/task-form"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { OrderTask } from "./order-task"
import { sendPart } from "./parcel-actions"
import { couriers } from "./send-task"

/** A parcel with some of the pieces, and what becomes of the others. */
export function SendPartTask({ lng, order }: { lng: Language; order: DeskOrderDetail }) {
  const t = getT(lng, "desk-orders")
  const titleOf = new Map(
    order.lines.map(({ id, title, variant }) => [id, [title, variant].filter(Boolean).join(", ")]),
  )
  return (
    <OrderTask
      lng={lng}
      order={order}
      title={t("send_part.title")}
      lead={t("send_part.lead")}
      may={order.may.includes("send_part") && order.left.length > 0}
    >
      <TaskForm
        action={sendPart}
        hidden={{ lng, order: order.id, key: randomUUID() }}
        first={{ rest: "later" }}
        fields={[
          ...order.left.map(({ line_id, quantity }) => ({
            kind: "digits" as const,
            name: `pieces-${line_id}`,
            label: t("send_part.pieces", { title: titleOf.get(line_id) ?? "" }),
            hint: t("send_part.pieces_hint", { count: quantity }),
            maxLength: 4,
          })),
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
          {
            kind: "radio",
            name: "rest",
            label: t("send_part.rest"),
            options: [
              { value: "later", label: t("send_part.later") },
              { value: "refuse", label: t("send_part.refuse"), note: t("send_part.refuse_note") },
            ],
          },
          {
            kind: "area",
            name: "note",
            label: t("send_part.note"),
            hint: t("send_part.note_hint"),
            maxLength: 500,
          },
        ]}
        submit={t("send.submit")}
        submitting={t("send.submitting")}
      />
    </OrderTask>
  )
}
